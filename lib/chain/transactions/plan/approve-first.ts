import type { Address } from 'viem'
import type { ChainContext } from '@/lib/chain/public-client'
import { readAllowance, readBalances } from '@/lib/chain/reads/balances'
import type { Sesh } from '@/lib/units/sesh'
import { type ApproveInput, approveSesh } from '../approve-sesh'
import { type Step, stepOf } from '../transaction'
import { requireSesh } from './checks'

type Paid = {
  wallet: Address
  spender: Address
  total: Sesh
  purpose: NonNullable<ApproveInput['purpose']>
  /** What takes the SESH. */
  last: Step
}

/**
 * Puts an approval of exactly the total in front, where the allowance is not that already.
 * @throws {ChainError} `insufficient-sesh`.
 */
export async function approveFirst(
  context: ChainContext,
  { wallet, spender, total, purpose, last }: Paid,
): Promise<Step[]> {
  const [balances, allowance] = await Promise.all([
    readBalances(context, wallet),
    readAllowance(context, { owner: wallet, spender }),
  ])
  requireSesh(balances.sesh, total)
  if (allowance >= total) return [last]
  return [stepOf('approve', approveSesh, { spender, amount: total, purpose }, context.deployment), last]
}
