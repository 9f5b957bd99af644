'use client'

import type { Address } from 'viem'
import { useActor } from '@/components/vesting/use-actor'
import { useWallet } from '@/lib/hooks/wallet'
import { sameAddress } from '@/lib/units/same-address'

/** `true` for the connected wallet and the vesting contract that it acts for, `false` for others': texts of the catalogue choose by it. */
export function useOwnWord(wallet: Address): 'true' | 'false' {
  const { address } = useWallet()
  const { holder } = useActor()
  return [address, holder].some((own) => own !== undefined && sameAddress(own, wallet)) ? 'true' : 'false'
}
