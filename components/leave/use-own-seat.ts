'use client'

import type { Address } from 'viem'
import { useActor } from '@/components/vesting/use-actor'
import type { SessionNode } from '@/lib/staking/session-node'
import { stakeOf } from '@/lib/staking/wallet-totals'
import type { Sesh } from '@/lib/units/sesh'

export type OwnSeat = {
  stake: Sesh
  /** The vesting contract that holds it; undefined for the wallet itself. */
  vesting: Address | undefined
}

/** The connected wallet's largest stake in a node, its own or one of its vesting contracts'; undefined for none. */
export function useOwnSeat(node: SessionNode): OwnSeat | undefined {
  const { wallet, choices } = useActor()
  if (!wallet) return undefined
  const holders = [undefined, ...choices.map(({ address }) => address)]
  return holders
    .map((vesting) => ({ vesting, stake: stakeOf(node, vesting ?? wallet) }))
    .filter(({ stake }) => stake > 0n)
    .toSorted((a, b) => (a.stake < b.stake ? 1 : a.stake > b.stake ? -1 : 0))[0]
}
