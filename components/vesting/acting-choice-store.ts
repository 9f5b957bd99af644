import type { Address } from 'viem'
import { browserSignal } from '@/components/wallet/browser-signal'
import { browserStorage } from '@/components/wallet/browser-storage'
import { readAddress } from '@/lib/units/read-address'

const signal = browserSignal()

const keyOf = (wallet: Address) => `session-portal.acting.${wallet.toLowerCase()}`

/** As whom each wallet stakes: itself, or one of its vesting contracts. Kept in this browser, level in all its tabs. */
export const actingChoiceStore = {
  subscribe: signal.subscribe,

  /** The chosen vesting contract; undefined for the wallet itself. Whether it is the wallet's is not checked here. */
  read(wallet: Address | undefined): Address | undefined {
    return wallet && readAddress(browserStorage()?.getItem(keyOf(wallet)) ?? '')
  },

  choose(wallet: Address, vesting: Address | undefined) {
    if (vesting) browserStorage()?.setItem(keyOf(wallet), vesting)
    else browserStorage()?.removeItem(keyOf(wallet))
    signal.changed()
  },
}
