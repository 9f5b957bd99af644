import { useSyncExternalStore } from 'react'
import type { Address } from 'viem'
import type { HeldName } from '@/lib/names/held-name'
import { isOwnName, keptNamesStore } from './kept-names-store'

/** Which of a wallet's names are its owner's choice, and which came unasked (E-23) or past the rules for names (E-03). */
export function useKeptNames(wallet: Address) {
  const { subscribe, read, empty } = keptNamesStore
  const kept = useSyncExternalStore(subscribe, read, empty)
  return {
    isOwn: (name: HeldName) => isOwnName(kept, { wallet, name }),
    keep: ({ state }: HeldName) => keptNamesStore.keep({ wallet, tokenId: state.tokenId }),
    hide: ({ state }: HeldName) => keptNamesStore.hide({ wallet, tokenId: state.tokenId }),
  }
}
