import { createConfig, factory } from 'ponder'
import { getAbiItem, type Address } from 'viem'
import { liquidStakingAbi } from '@/contracts-abi/liquid-staking'
import { microPoolAbi } from '@/contracts-abi/micro-pool'
import { microPoolsAbi } from '@/contracts-abi/micro-pools'
import { rewardRatePoolAbi } from '@/contracts-abi/reward-rate-pool'
import { seaportAbi } from '@/contracts-abi/seaport'
import { serviceNodeContributionAbi } from '@/contracts-abi/service-node-contribution'
import { serviceNodeContributionFactoryAbi } from '@/contracts-abi/service-node-contribution-factory'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import { sessionNameServiceAbi } from '@/contracts-abi/session-name-service'
import { snsConduitAbi } from '@/contracts-abi/sns-conduit'
import { snsRegistrarAbi } from '@/contracts-abi/sns-registrar'
import { tokenVestingNoStakingAbi } from '@/contracts-abi/token-vesting-no-staking'
import { tokenVestingStakingAbi } from '@/contracts-abi/token-vesting-staking'
import { readIndexerSettings } from './config/settings'

const { deployment, rpcUrls, pollingMilliseconds, database } = readIndexerSettings(process.env)
const { contracts, startBlock, names, market, liquid = [], micro = [], vesting = [] } = deployment

const on = { chain: 'staking', startBlock } as const

/** The names may be older than the staking contracts. */
const onNames = { chain: 'staking', startBlock: names?.fromBlock ?? startBlock } as const

const onMarket = { ...onNames, startBlock: market?.fromBlock ?? onNames.startBlock } as const

/** Block before the first one of any of these. */
const earliest = (of: readonly { fromBlock?: number | undefined }[]) =>
  Math.min(...of.map(({ fromBlock }) => fromBlock ?? startBlock))

const pools = micro.map(({ factory: address }) => address)

const vestingOf = (kind: 'staking' | 'no-staking'): Address[] =>
  vesting.filter((contract) => contract.kind === kind).map(({ address }) => address)

/** Leaves out sources without an address, of which ponder would warn at every start; their types stay. */
const withAddress = <T extends Record<string, { address: Address[] }>>(sources: T): T =>
  Object.fromEntries(Object.entries(sources).filter(([, { address }]) => address.length > 0)) as T

/** The same for contracts that factories make. */
const ofFactories = <T extends object>(factories: readonly Address[], sources: T): T =>
  factories.length > 0 ? sources : ({} as T)

export default createConfig({
  database,
  chains: {
    staking: { id: deployment.chainId, rpc: rpcUrls, pollingInterval: pollingMilliseconds },
  },
  contracts: {
    rewards: { ...on, abi: serviceNodeRewardsAbi, address: contracts.rewards },
    pool: { ...on, abi: rewardRatePoolAbi, address: contracts.pool },
    factory: { ...on, abi: serviceNodeContributionFactoryAbi, address: contracts.factory },
    contribution: {
      ...on,
      abi: serviceNodeContributionAbi,
      address: factory({
        address: contracts.factory,
        event: getAbiItem({
          abi: serviceNodeContributionFactoryAbi,
          name: 'NewServiceNodeContributionContract',
        }),
        parameter: 'contributorContract',
      }),
    },
    ...ofFactories(pools, {
      microPool: {
        ...on,
        startBlock: earliest(micro),
        abi: microPoolAbi,
        address: factory({
          address: pools,
          event: getAbiItem({ abi: microPoolsAbi, name: 'PoolCreated' }),
          parameter: 'pool',
        }),
      },
    }),
    ...withAddress({
      vestingStaking: { ...on, abi: tokenVestingStakingAbi, address: vestingOf('staking') },
      vestingNoStaking: { ...on, abi: tokenVestingNoStakingAbi, address: vestingOf('no-staking') },
      nameRegistry: { ...onNames, abi: sessionNameServiceAbi, address: names ? [names.registry] : [] },
      nameRegistrar: { ...onNames, abi: snsRegistrarAbi, address: names ? [names.registrar] : [] },
      seaport: { ...onMarket, abi: seaportAbi, address: market ? [market.seaport] : [] },
      vault: {
        ...on,
        startBlock: earliest(liquid),
        abi: liquidStakingAbi,
        address: liquid.map(({ vault }) => vault),
      },
      microFactory: { ...on, startBlock: earliest(micro), abi: microPoolsAbi, address: pools },
      conduit: { ...onMarket, abi: snsConduitAbi, address: market ? [market.conduit] : [] },
    }),
  },
})
