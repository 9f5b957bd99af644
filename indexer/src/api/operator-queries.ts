import { db } from 'ponder:api'
import { contributionContract, node, operatorFee } from 'ponder:schema'
import { and, asc, count, eq, inArray } from 'ponder'
import { getAddress, type Address } from 'viem'

/** Status of a contribution contract that takes contributions from anyone. */
const OPEN = 1

/** What the chain remembers of operators. `removed` counts liquidated nodes too. */
export async function readRecords(operators: readonly { address: Address; firstSeenAt: number | null }[]) {
  const addresses = operators.map(({ address }) => address)
  if (addresses.length === 0) return []
  const nodes = await db
    .select({ operator: node.operator, state: node.state, removal: node.removal, nodes: count() })
    .from(node)
    .where(inArray(node.operator, addresses))
    .groupBy(node.operator, node.state, node.removal)
  const contracts = await db
    .select({ operator: contributionContract.operator, open: count() })
    .from(contributionContract)
    .where(and(inArray(contributionContract.operator, addresses), eq(contributionContract.status, OPEN)))
    .groupBy(contributionContract.operator)
  const fees = await db
    .select()
    .from(operatorFee)
    .where(inArray(operatorFee.operator, addresses))
    .orderBy(asc(operatorFee.eventId))
  return operators.map(({ address, firstSeenAt }) => {
    const own = nodes.filter(({ operator }) => operator === address)
    const counted = (of: (group: (typeof own)[number]) => boolean) =>
      own.filter(of).reduce((total, group) => total + group.nodes, 0)
    return {
      operator: getAddress(address),
      firstSeenAt,
      nodes: {
        active: counted(({ state }) => state === 'active'),
        exiting: counted(({ state }) => state === 'exiting'),
        removed: counted(({ state }) => state === 'removed'),
        liquidated: counted(({ removal }) => removal === 'liquidation'),
      },
      openContracts: contracts.find(({ operator }) => operator === address)?.open ?? 0,
      fees: fees.filter(({ operator }) => operator === address).map(({ at, fee }) => ({ at, fee })),
    }
  })
}
