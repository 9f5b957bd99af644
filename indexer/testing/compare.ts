import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import { demoAccounts } from '@/devnet/chain/accounts'
import type { Deployment } from '@/lib/deployment/deployment'
import { contractOnChain, eventsOnChain, nodesOnChain, rewardsOnChain } from './chain-truth'
import type { IndexProcess } from './index-process'
import type { LocalChain } from './local-chain'
import {
  contractList,
  eventList,
  networkAnswer,
  nodeList,
  seriesAnswer,
  statusAnswer,
  walletAnswer,
} from './wire'

/** Pages as small as this make every list of the test have several. */
const SMALL_PAGE = 3

/** Answers by name. */
export type Side = Record<string, unknown>

const pick = (row: Record<string, unknown>, like: Record<string, unknown>) =>
  Object.fromEntries(Object.keys(like).map((name) => [name, row[name]]))

/** Where index and chain say different things; empty when they agree in everything that both can tell. */
export async function disagreements(
  index: IndexProcess,
  chain: LocalChain,
  deployment: Deployment,
): Promise<Record<string, { indexed: unknown; onChain: unknown }>> {
  const { indexed, onChain } = await bothSides(index, chain, deployment)
  const differing = Object.keys(onChain).filter(
    (name) => JSON.stringify(indexed[name]) !== JSON.stringify(onChain[name]),
  )
  return Object.fromEntries(
    differing.map((name) => [name, { indexed: indexed[name], onChain: onChain[name] }]),
  )
}

async function bothSides(index: IndexProcess, chain: LocalChain, deployment: Deployment) {
  const { client } = chain
  const { rewards } = deployment.contracts
  const nodes = await index.all(`/v1/nodes?limit=${SMALL_PAGE}`, (body) => nodeList.parse(body))
  const contracts = await index.all(`/v1/contracts?limit=${SMALL_PAGE}&sort=created&order=asc`, (body) =>
    contractList.parse(body),
  )
  const events = await index.all(`/v1/events?limit=50`, (body) => eventList.parse(body))
  const { body: network } = await index.get('/v1/network')
  const { body: status } = await index.get('/v1/status')
  const figures = networkAnswer.parse(network)

  const nodesThere = await nodesOnChain(client, rewards)
  const { places, contracts: addresses } = await eventsOnChain(client, deployment)
  const contractsThere = await Promise.all(addresses.map((address) => contractOnChain(client, address)))
  const wallets = demoAccounts.map(({ address }) => address)
  const requirement = await client.readContract({
    address: rewards,
    abi: serviceNodeRewardsAbi,
    functionName: 'stakingRequirement',
  })

  const indexed: Side = {
    head: pick(statusAnswer.parse(status), { block: 0, timestamp: 0 }),
    nodes: nodes.filter(({ state }) => state !== 'removed').map((row) => pick(row, nodesThere[0] ?? {})),
    contracts: addresses.map((address) =>
      pick(contracts.find((row) => row.address === address) ?? {}, contractsThere[0] ?? {}),
    ),
    contractCount: contracts.length,
    events: events.map(({ block, logIndex, name }) => `${block}/${logIndex}/${name}`).reverse(),
    rewards: await Promise.all(
      wallets.map(
        async (wallet) => walletAnswer.parse((await index.get(`/v1/wallets/${wallet}`)).body).rewards,
      ),
    ),
    staked: figures.staked,
    running: figures.nodes.active + figures.nodes.exiting,
    stakingRequirement: figures.stakingRequirement,
    lastOfSeries: await Promise.all(
      (['nodes', 'staked'] as const).map(async (metric) => {
        const { body } = await index.get(`/v1/network/series?metric=${metric}&bucket=hour`)
        return seriesAnswer.parse(body).points.at(-1)?.value
      }),
    ),
  }
  const staked = nodesThere.reduce((total, { deposit }) => total + BigInt(deposit), 0n).toString()
  const onChain: Side = {
    head: await chain.head(),
    nodes: nodesThere,
    contracts: contractsThere,
    contractCount: addresses.length,
    events: places,
    rewards: await Promise.all(wallets.map((wallet) => rewardsOnChain(client, rewards, wallet))),
    staked,
    running: nodesThere.length,
    stakingRequirement: requirement.toString(),
    lastOfSeries: [String(nodesThere.length), staked],
  }
  return { indexed, onChain }
}

/** Everything the lists hold, without how fresh they are: equal before and after a rescan. */
export async function everything(index: IndexProcess): Promise<Side> {
  const series = async (metric: string) =>
    seriesAnswer.parse((await index.get(`/v1/network/series?metric=${metric}`)).body).points
  return {
    nodes: await index.all('/v1/nodes', (body) => nodeList.parse(body)),
    contracts: await index.all('/v1/contracts?sort=minimum', (body) => contractList.parse(body)),
    events: await index.all('/v1/events', (body) => eventList.parse(body)),
    wallets: await Promise.all(
      demoAccounts.map(async ({ address }) => {
        const { freshness: _freshness, ...answer } = walletAnswer.parse(
          (await index.get(`/v1/wallets/${address}`)).body,
        )
        return answer
      }),
    ),
    series: await Promise.all(['nodes', 'staked', 'claimed', 'released'].map(series)),
  }
}
