'use client'

import { useSyncExternalStore } from 'react'
import type { Address } from 'viem'
import { useVestingOf } from '@/lib/hooks/vesting'
import { useWallet } from '@/lib/hooks/wallet'
import type { VestingAccount } from '@/lib/staking/vesting-account'
import { sameAddress } from '@/lib/units/same-address'
import { actingChoiceStore } from './acting-choice-store'

export type Actor = {
  /** The connected wallet, which signs in either case. */
  wallet: Address | undefined
  /** Whose SESH is staked: the wallet, or its vesting contract. */
  holder: Address | undefined
  /** The vesting contract that acts; undefined when the wallet acts for itself. */
  vesting: VestingAccount | undefined
  /** Every vesting contract of the wallet that can stake. */
  choices: readonly VestingAccount[]
  choose: (vesting: Address | undefined) => void
}

const none: readonly VestingAccount[] = []

/** As whom the connected wallet stakes and registers. A choice that is not the wallet's own (any more) counts for nothing. */
export function useActor(): Actor {
  const { address: wallet } = useWallet()
  const chosen = useSyncExternalStore(
    actingChoiceStore.subscribe,
    () => actingChoiceStore.read(wallet),
    () => undefined,
  )
  const { data = none } = useVestingOf(wallet)
  const choices = data.filter(({ kind }) => kind === 'staking')
  const vesting = choices.find(({ address }) => chosen !== undefined && sameAddress(address, chosen))
  return {
    wallet,
    holder: vesting?.address ?? wallet,
    vesting,
    choices,
    choose: (next) => {
      if (wallet) actingChoiceStore.choose(wallet, next)
    },
  }
}
