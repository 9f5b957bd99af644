import type { Address } from 'viem'
import { readContract } from 'viem/actions'
import { providerAbis } from '@/lib/chain/provider-abis'
import type { ChainContext } from '@/lib/chain/public-client'
import { type MicroPoolState, type MicroPosition, poolStages } from '@/lib/staking/providers/micro-adapter'
import { sesh } from '@/lib/units/sesh'
import { type BlockHeight, unixSeconds } from '@/lib/units/time'

/** One pool as it stands. */
export async function readPool(
  { reader }: ChainContext,
  pool: Address,
  block: BlockHeight,
): Promise<MicroPoolState> {
  const contract = { address: pool, abi: providerAbis.pool } as const
  const [terms, organiser, gathered, takenAt, stage, nodeId, wishing] = await Promise.all([
    readContract(reader, { ...contract, functionName: 'terms' }),
    readContract(reader, { ...contract, functionName: 'organiser' }),
    readContract(reader, { ...contract, functionName: 'totalSupply' }),
    readContract(reader, { ...contract, functionName: 'takenAt' }),
    readContract(reader, { ...contract, functionName: 'stage' }),
    readContract(reader, { ...contract, functionName: 'nodeId' }),
    readContract(reader, { ...contract, functionName: 'sharesWishing' }),
  ])
  return {
    ...{ block, pool, organiser, name: terms.name, contribution: terms.contribution },
    stage: poolStages[stage] ?? 'gone',
    target: sesh(terms.target),
    gathered: sesh(gathered),
    deadline: unixSeconds(terms.deadline),
    term: unixSeconds(terms.term),
    takenAt: takenAt === 0n ? null : unixSeconds(takenAt),
    termEnd: takenAt === 0n ? null : unixSeconds(takenAt + terms.term),
    nodeId: nodeId === 0n ? null : nodeId,
    wishing: sesh(wishing),
  }
}

/** What one wallet has in a pool; all zero for a stranger. */
export async function readPoolPosition(
  { reader }: ChainContext,
  pool: Address,
  wallet: Address,
): Promise<MicroPosition> {
  const contract = { address: pool, abi: providerAbis.pool, args: [wallet] } as const
  const [shares, claimable, wishesToLeave] = await Promise.all([
    readContract(reader, { ...contract, functionName: 'balanceOf' }),
    readContract(reader, { ...contract, functionName: 'claimable' }),
    readContract(reader, { ...contract, functionName: 'wishesToLeave' }),
  ])
  return { pool, shares: sesh(shares), claimable: sesh(claimable), wishesToLeave }
}
