import type { Address } from 'viem'
import type { RewardsAccount } from '@/lib/api/backend/client'
import type { ClaimPlan } from '@/lib/rewards/claim-plan'
import type { Recipient } from '@/lib/rewards/claimable'

/** What is known about one wallet's rewards: the network's books, the contract's, and what follows. */
export type ClaimFacts = {
  wallet: Address
  plan: ClaimPlan
  account: RewardsAccount
  recipient: Recipient
}
