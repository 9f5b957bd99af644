import { type Address, erc20Abi, parseEventLogs } from 'viem'
import { rewardRatePoolAbi } from '@/contracts-abi/reward-rate-pool'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import type { ReadClient } from '@/devnet/chain/rpc'
import type { Deployment } from '@/lib/deployment/deployment'
import { sesh } from '@/lib/units/sesh'
import type { NetworkEvent } from './events'
import { type BlockRange, eachRange } from './log-range'
import type { NodeContributor } from './state'

const abi = [...serviceNodeRewardsAbi, ...rewardRatePoolAbi, ...erc20Abi] as const

/** All events of the rewards contract and the pool from one block to another, both included, in order. */
export async function readEvents(
  client: ReadClient,
  deployment: Deployment,
  range: BlockRange,
): Promise<NetworkEvent[]> {
  const events: NetworkEvent[] = []
  for (const piece of eachRange(range)) events.push(...(await readRange(client, deployment, piece)))
  return events
}

async function readRange(client: ReadClient, deployment: Deployment, { from, to }: BlockRange) {
  const { rewards, pool, sesh: token } = deployment.contracts
  const [own, toPool, fromPool] = await Promise.all([
    client.getLogs({ address: [rewards, pool], fromBlock: from, toBlock: to }),
    client.getLogs({
      address: token,
      event: transferEvent,
      args: { to: pool },
      fromBlock: from,
      toBlock: to,
    }),
    client.getLogs({
      address: token,
      event: transferEvent,
      args: { from: pool },
      fromBlock: from,
      toBlock: to,
    }),
  ])
  const logs = parseEventLogs({ abi, logs: [...own, ...toPool, ...fromPool] }).sort(
    (a, b) => Number(a.blockNumber - b.blockNumber) || a.logIndex - b.logIndex,
  )
  const times = await blockTimes(client, [...new Set(logs.map(({ blockNumber }) => blockNumber))])
  const liquidated = new Set(
    logs.flatMap((log) =>
      log.eventName === 'ServiceNodeLiquidated' ? [`${log.transactionHash} ${log.args.serviceNodeID}`] : [],
    ),
  )
  const events = await Promise.all(
    logs.map((log) => {
      const at = {
        block: log.blockNumber,
        timestamp: times.get(log.blockNumber) ?? 0n,
        logIndex: log.logIndex,
      }
      return toEvent(log, at, { client, deployment, liquidated })
    }),
  )
  return events.filter((event) => event !== null)
}

const transferEvent = erc20Abi.find((item) => item.type === 'event' && item.name === 'Transfer') as Extract<
  (typeof erc20Abi)[number],
  { name: 'Transfer' }
>

async function blockTimes(client: ReadClient, blocks: readonly bigint[]) {
  const headers = await Promise.all(blocks.map((blockNumber) => client.getBlock({ blockNumber })))
  return new Map(headers.map(({ number, timestamp }) => [number, timestamp]))
}

type Log = ReturnType<typeof parseEventLogs<typeof abi>>[number]
type Context = { client: ReadClient; deployment: Deployment; liquidated: ReadonlySet<string> }
type At = { block: bigint; timestamp: bigint; logIndex: number }

async function toEvent(log: Log, at: At, context: Context): Promise<NetworkEvent | null> {
  switch (log.eventName) {
    case 'NewServiceNodeV2':
      return {
        ...at,
        kind: 'node-registered',
        nodeId: log.args.serviceNodeID,
        blsPublicKey: log.args.pubkey,
        ed25519Pubkey: log.args.serviceNode.serviceNodePubkey,
        ed25519Signature: [
          log.args.serviceNode.serviceNodeSignature1,
          log.args.serviceNode.serviceNodeSignature2,
        ],
        fee: log.args.serviceNode.fee,
        contributors: log.args.contributors.map(toContributor),
        isSeeded: false,
      }
    case 'NewSeededServiceNode':
      return seededNode(log.args, at, context)
    case 'ServiceNodeExitRequest':
      return { ...at, kind: 'exit-requested', nodeId: log.args.serviceNodeID }
    case 'ServiceNodeExit':
      return {
        ...at,
        kind: 'node-removed',
        nodeId: log.args.serviceNodeID,
        returnedAmount: log.args.returnedAmount,
        isLiquidation: context.liquidated.has(`${log.transactionHash} ${log.args.serviceNodeID}`),
      }
    case 'Initialized':
      return isPool(log.address, context) ? { ...at, kind: 'pool-started' } : null
    case 'FundsReleased':
      return { ...at, kind: 'pool-paid-out', amount: log.args.amount }
    case 'Transfer':
      return { ...at, kind: 'pool-transfer', to: log.args.to, amount: log.args.value }
    default:
      return null
  }
}

const isPool = (address: Address, { deployment }: Context) =>
  address.toLowerCase() === deployment.contracts.pool.toLowerCase()

type WireContributor = { staker: { addr: Address; beneficiary: Address }; stakedAmount: bigint }

const toContributor = ({ staker, stakedAmount }: WireContributor): NodeContributor => ({
  address: staker.addr,
  beneficiary: staker.beneficiary,
  stake: sesh(stakedAmount),
})

async function seededNode(
  args: { serviceNodeID: bigint; blsPubkey: { X: bigint; Y: bigint }; ed25519Pubkey: bigint },
  at: At,
  { client, deployment }: Context,
): Promise<NetworkEvent> {
  const node = await client.readContract({
    address: deployment.contracts.rewards,
    abi: serviceNodeRewardsAbi,
    functionName: 'serviceNodes',
    args: [args.serviceNodeID],
    blockNumber: at.block,
  })
  return {
    ...at,
    kind: 'node-registered',
    nodeId: args.serviceNodeID,
    blsPublicKey: args.blsPubkey,
    ed25519Pubkey: args.ed25519Pubkey,
    ed25519Signature: [0n, 0n],
    fee: 0,
    contributors: node.contributors.map(toContributor),
    isSeeded: true,
  }
}
