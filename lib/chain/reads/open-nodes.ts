import type { Address } from 'viem'
import { getContractEvents } from 'viem/actions'
import { abis } from '@/lib/chain/abis'
import type { ChainContext } from '@/lib/chain/public-client'
import type { OpenNode } from '@/lib/staking/open-node'
import { unixSeconds } from '@/lib/units/time'
import { readChainHead } from './head'
import { readOpenNode } from './open-node'

/** Widest range of blocks that public endpoints answer for one `eth_getLogs`. */
const LOG_RANGE = 50_000n
/** How far back the fallback looks on a long chain, about a week of Arbitrum; older contracts need the index. */
const LOOK_BACK = 2_500_000n

/**
 * Every contribution contract whose node does not run yet, straight from the chain: the factory's events, then each
 * contract. For when the index is down: slower, and on a long chain only the newest blocks.
 */
export async function readOpenNodes(context: ChainContext) {
  const head = await readChainHead(context.rpc)
  const created = await readCreated(context, BigInt(head.block))
  const nodes = await Promise.all(
    created.map(async ({ address, createdAt }): Promise<OpenNode> => {
      return { ...(await readOpenNode(context.reader, address)), createdAt }
    }),
  )
  return { ...head, data: nodes.filter(({ status }) => status !== 'finalized').reverse() }
}

async function readCreated({ reader, deployment }: ChainContext, head: bigint) {
  const start = BigInt(deployment.startBlock)
  const from = head - start > LOOK_BACK ? head - LOOK_BACK : start
  const created: { address: Address; createdAt: OpenNode['createdAt'] }[] = []
  for (let block = from; block <= head; block += LOG_RANGE) {
    const logs = await getContractEvents(reader, {
      address: deployment.contracts.factory,
      abi: abis.factory,
      eventName: 'NewServiceNodeContributionContract',
      fromBlock: block,
      toBlock: block + LOG_RANGE - 1n > head ? head : block + LOG_RANGE - 1n,
      strict: true,
    })
    created.push(
      ...logs.map(({ args, blockTimestamp }) => ({
        address: args.contributorContract,
        createdAt: blockTimestamp ? unixSeconds(blockTimestamp) : null,
      })),
    )
  }
  return created
}
