import type { Address } from 'viem'
import { abis } from '@/lib/chain/abis'
import type { ChainReader } from '@/lib/chain/public-client'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { type LiveOpenNode, readOpenNode } from './open-node'

/** Widest range of blocks that public endpoints answer for one `eth_getLogs`. */
const LOG_RANGE = 50_000n
/** How far back the fallback looks on a long chain; older contracts need the indexer. */
const LOOK_BACK = 2_000_000n

/**
 * Every contribution contract that is not finalized, straight from the chain: the factory's events, then each contract.
 * For when the indexer is down; slower, and on a long chain only the newest blocks.
 */
export async function readOpenNodes(
  reader: ChainReader,
  deployment: PublicDeployment,
): Promise<LiveOpenNode[]> {
  const addresses = await readContractAddresses(reader, deployment)
  const nodes = await Promise.all(addresses.map((address) => readOpenNode(reader, address)))
  return nodes.filter(({ status }) => status !== 'finalized').reverse()
}

async function readContractAddresses(reader: ChainReader, deployment: PublicDeployment) {
  const head = await reader.getBlockNumber()
  const start = BigInt(deployment.startBlock)
  const from = head - start > LOOK_BACK ? head - LOOK_BACK : start
  const addresses: Address[] = []
  for (let block = from; block <= head; block += LOG_RANGE) {
    const logs = await reader.getContractEvents({
      address: deployment.contracts.factory,
      abi: abis.factory,
      eventName: 'NewServiceNodeContributionContract',
      fromBlock: block,
      toBlock: block + LOG_RANGE - 1n > head ? head : block + LOG_RANGE - 1n,
      strict: true,
    })
    addresses.push(...logs.map(({ args }) => args.contributorContract))
  }
  return addresses
}
