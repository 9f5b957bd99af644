import { z } from 'zod'
import type { SealedStore } from '../storage/sealed-store'

const DAY_MILLISECONDS = 86_400_000
/** Nodes come and go: what is older says too little about who is there now. */
const OLDEST_MILLISECONDS = 90 * DAY_MILLISECONDS

const PLACE = { table: 'nodes', key: 'known' } as const

const record = z.object({ at: z.number(), keys: z.array(z.string()) })

/** Which nodes were believed the last time, so that a list of strangers is noticed. */
export type KnownNodes = {
  /** Ed25519 keys; empty when nothing recent is known. */
  read(): Promise<readonly string[]>
  keep(ed25519PublicKeys: readonly string[]): Promise<void>
}

/** Keeps them with the account. @param now - computer's clock, milliseconds. */
export const knownNodes = (store: SealedStore, now: () => number): KnownNodes => ({
  read: async () => {
    const kept = record.safeParse(await store.read(PLACE))
    return kept.success && kept.data.at > now() - OLDEST_MILLISECONDS ? kept.data.keys : []
  },
  keep: async (keys) => await store.write({ put: [{ ...PLACE, value: { at: now(), keys } }] }),
})
