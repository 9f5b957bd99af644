import type { Address } from 'viem'
import type { ChainContext } from '@/lib/chain/public-client'
import { readChainHead } from '@/lib/chain/reads/head'
import { readVesting } from '@/lib/chain/reads/vesting'
import { releasable } from '@/lib/staking/vesting-account'
import { sameAddress } from '@/lib/units/same-address'
import type { Baseline } from '../flow-record'
import { type Step, stepOf } from '../transaction'
import { handOverVesting, release } from '../vesting'

/** Pay out what is due; done when the contract holds less than as the flow began. The contract says when it is too early. */
export async function planRelease(
  context: ChainContext,
  vesting: Address,
  { held }: Baseline,
): Promise<Step[]> {
  const [account, { timestamp }] = await Promise.all([
    readVesting(context, vesting),
    readChainHead(context.rpc),
  ])
  if (account.balance < (held ?? 0n) || account.balance === 0n) return []
  const amount = releasable(account, timestamp)
  return [stepOf('release', release, { vesting, amount }, context.deployment)]
}

/** Make somebody else the beneficiary; done when they are. */
export async function planHandOver(
  context: ChainContext,
  of: { vesting: Address; beneficiary: Address },
): Promise<Step[]> {
  const { beneficiary } = await readVesting(context, of.vesting)
  if (sameAddress(beneficiary, of.beneficiary)) return []
  return [stepOf('hand-over-vesting', handOverVesting, of, context.deployment)]
}
