import type { Context } from 'ponder:registry'
import { contributionContract } from 'ponder:schema'
import type { Address } from 'viem'
import { serviceNodeContributionAbi } from '@/contracts-abi/service-node-contribution'
import { contributionFigures } from '../../model/contribution-figures'
import { newContribution } from '../../model/contribution-state'
import type { StoredContract } from './contract-rows'
import { timeOf, type IndexedLog } from './record-event'
import { rememberOperator } from './operator-rows'

/**
 * Adds a contract at its first log. Its constructor logs before the factory names it, and no log tells its operator
 * and frozen terms; these never change, so they are read without regard to the block.
 */
export async function openContract(
  { db, client }: Pick<Context, 'db' | 'client'>,
  address: Address,
  log: IndexedLog,
): Promise<StoredContract> {
  const target = { abi: serviceNodeContributionAbi, address, cache: 'immutable' } as const
  const [operator, stakingRequirement, maxContributors] = await Promise.all([
    client.readContract({ ...target, functionName: 'operator' }),
    client.readContract({ ...target, functionName: 'stakingRequirement' }),
    client.readContract({ ...target, functionName: 'maxContributors' }),
  ])
  const terms = { stakingRequirement, maxContributors: Number(maxContributors) }
  const { contributors, reserved, ...details } = newContribution
  await db.insert(contributionContract).values({
    ...details,
    ...terms,
    ...contributionFigures(newContribution, terms),
    address,
    operator,
    contributorCount: contributors.length,
    reservationCount: reserved.length,
    createdAt: timeOf(log),
    createdBlock: Number(log.block.number),
    updatedAt: timeOf(log),
  })
  await rememberOperator(db, operator, timeOf(log))
  return { address, operator, terms, state: newContribution }
}
