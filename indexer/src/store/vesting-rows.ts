import type { Context } from 'ponder:registry'
import { vesting } from 'ponder:schema'
import type { Address } from 'viem'
import { tokenVestingNoStakingAbi } from '@/contracts-abi/token-vesting-no-staking'
import { tokenVestingStakingAbi } from '@/contracts-abi/token-vesting-staking'

export type VestingKind = 'staking' | 'no-staking'

type ReadContext = Pick<Context, 'client'>

/**
 * Adds a vesting contract before its first log, as the chain holds it now: its constructor logs nothing. What later
 * logs change is set again by them.
 */
export async function addVesting(
  { db, client }: Pick<Context, 'db' | 'client'>,
  address: Address,
  kind: VestingKind,
): Promise<void> {
  const terms =
    kind === 'staking' ? await readStaking({ client }, address) : await readNoStaking({ client }, address)
  const { start, end, ...parties } = terms
  await db
    .insert(vesting)
    .values({ address, kind, ...parties, start: Number(start), end: Number(end), released: 0n })
}

async function readStaking({ client }: ReadContext, address: Address) {
  const target = { abi: tokenVestingStakingAbi, address, cache: 'immutable' } as const
  const [beneficiary, revoker, start, end, revoked] = await Promise.all([
    client.readContract({ ...target, functionName: 'beneficiary' }),
    client.readContract({ ...target, functionName: 'revoker' }),
    client.readContract({ ...target, functionName: 'start' }),
    client.readContract({ ...target, functionName: 'end' }),
    client.readContract({ ...target, functionName: 'revoked' }),
  ])
  return { beneficiary, revoker, start, end, revoked }
}

async function readNoStaking({ client }: ReadContext, address: Address) {
  const target = { abi: tokenVestingNoStakingAbi, address, cache: 'immutable' } as const
  const [beneficiary, revoker, start, end, revoked] = await Promise.all([
    client.readContract({ ...target, functionName: 'getBeneficiary' }),
    client.readContract({ ...target, functionName: 'getRevoker' }),
    client.readContract({ ...target, functionName: 'cliff' }),
    client.readContract({ ...target, functionName: 'end' }),
    client.readContract({ ...target, functionName: 'revoked' }),
  ])
  return { beneficiary, revoker, start, end, revoked }
}
