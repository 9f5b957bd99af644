import type { Address } from 'viem'
import { browserSignal } from '@/components/wallet/browser-signal'
import { browserStorage } from '@/components/wallet/browser-storage'
import { type Decoded, list, object } from '@/lib/api/decode'
import { wireAddress, wireInteger } from '@/lib/api/wire'
import type { HeldName } from '@/lib/names/held-name'
import { sameAddress } from '@/lib/units/same-address'

const KEY = 'session-portal.kept-names'
/** A longer list was not made by hand. */
export const MOST_KEPT = 1_000

const decode = list(object({ wallet: wireAddress, tokenId: wireInteger }))
type KeptName = Decoded<typeof decode>[number]

const signal = browserSignal()
const nothing: readonly KeptName[] = []
let kept: { stored: string | null; names: readonly KeptName[] } = { stored: null, names: nothing }

function readNames(stored: string | null): readonly KeptName[] {
  if (stored === null) return nothing
  try {
    return decode(JSON.parse(stored)).slice(0, MOST_KEPT)
  } catch {
    return nothing
  }
}

/** Names that somebody sent unasked and whose owner wants them nevertheless (E-23). Kept in this browser alone. */
export const keptNamesStore = {
  subscribe: signal.subscribe,

  /** The same list as long as nothing changed. */
  read(): readonly KeptName[] {
    const stored = browserStorage()?.getItem(KEY) ?? null
    if (stored !== kept.stored) kept = { stored, names: readNames(stored) }
    return kept.names
  },

  empty: () => nothing,

  keep(name: KeptName) {
    if (!isKept(keptNamesStore.read(), name)) write([...keptNamesStore.read(), name].slice(-MOST_KEPT))
  },

  hide(name: KeptName) {
    write(keptNamesStore.read().filter((other) => !isSame(other, name)))
  },
}

const isSame = (a: KeptName, b: KeptName) => a.tokenId === b.tokenId && sameAddress(a.wallet, b.wallet)

/** Whether a wallet's owner took a name into the list. */
export const isKept = (names: readonly KeptName[], name: { wallet: Address; tokenId: bigint }): boolean =>
  names.some((other) => isSame(other, name))

/** Whether a name is its owner's choice: within the rules (E-03), and it did not come unasked (E-23) or was kept. */
export const isOwnName = (
  names: readonly KeptName[],
  { wallet, name }: { wallet: Address; name: HeldName },
): boolean => name.isStandard && (!name.isReceived || isKept(names, { wallet, tokenId: name.state.tokenId }))

function write(names: readonly KeptName[]) {
  const text = JSON.stringify(names.map(({ wallet, tokenId }) => ({ wallet, tokenId: String(tokenId) })))
  browserStorage()?.setItem(KEY, text)
  signal.changed()
}
