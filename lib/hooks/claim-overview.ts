import type { Address } from 'viem'
import { claimPlan } from '@/lib/rewards/claim-plan'
import type { Sesh } from '@/lib/units/sesh'
import { useChainNow } from './chain-now'
import { useRecipient } from './recipient'
import { useRewardsAccount } from './rewards-account'

/**
 * What a wallet could claim now, from the network's books and the contract together.
 * @param wanted - for a part of it; everything when undefined.
 */
export function useClaimOverview(wallet: Address | undefined, wanted?: Sesh) {
  const account = useRewardsAccount(wallet)
  const recipient = useRecipient(wallet)
  const now = useChainNow()
  const plan =
    account.data && recipient.data && now !== undefined
      ? claimPlan({ networkAmount: account.data.lifetime, ...recipient.data, now, wanted })
      : undefined
  return { plan, account, recipient }
}
