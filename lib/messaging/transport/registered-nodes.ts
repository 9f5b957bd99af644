import { fetchNodes } from '@/lib/api/indexer/client'

const DAY_SECONDS = 86_400

/** Ed25519 keys of the nodes that the staking contract lists; undefined when that cannot be said. */
export type RegisteredNodes = () => Promise<ReadonlySet<string> | undefined>

/** As the index of this portal read them from the chain. One that is a day behind says too little about who is there now. */
export const indexedNodes: RegisteredNodes = async () => {
  try {
    const { data, timestamp } = await fetchNodes({})
    const isOld = Number(timestamp) < Date.now() / 1000 - DAY_SECONDS
    return isOld ? undefined : new Set(data.map(({ ed25519PublicKey }) => ed25519PublicKey))
  } catch {
    // Messages go on where no index answers; what is then not proven stands in the README.
    return undefined
  }
}
