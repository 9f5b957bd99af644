import type { Address } from 'viem'
import { loadArtifact } from '@/scripts/contracts/compile'
import type { Deployment } from '@/lib/deployment/deployment'
import { ONE_SESH } from '@/lib/units/sesh'
import { demoAccount } from './accounts'
import { deployStakingForOthers, type StakingForOthers } from './deploy-liquid'
import { deployMarket, type TradeContracts } from './deploy-market'
import { deployNames, type NameContracts } from './deploy-names'
import { Deployer } from './deployer'
import { LOCAL_CHAIN_ID, readClient, walletClient } from './rpc'

/** Parameters of the deployed contracts, contracts.md section 3. */
const STAKING_REQUIREMENT = 25_000n * ONE_SESH
const MAX_CONTRIBUTORS = 10n
const LIQUIDATION_RATIOS = [3n, 17n, 9_980n] as const
/** Scaled to a network of twenty nodes, so that a stake earns about what it earns on the real one. */
const POOL_BALANCE = 600_000n * ONE_SESH
export const TOTAL_SUPPLY = 240_000_000n * ONE_SESH

const DAY_SECONDS = 86_400

/** What happens while the contracts are being deployed. */
export type BetweenDeployments = {
  /** The names' own past: token, names and their market are there, nothing of staking yet. */
  beforeStaking?: (contracts: {
    sesh: Address
    names: NameContracts
    market: TradeContracts
  }) => Promise<void>
  /** What only contracts take that have not started: nodes that ran before them. */
  beforeStart?: (contracts: { rewards: Address; sesh: Address }) => Promise<void>
}

/**
 * Deploys and wires all contracts on a fresh development chain, with the parameters of the deployed ones.
 * @returns the deployment as the portal, the network and the indexer read it; staking begins after its `startBlock`.
 */
export async function deployContracts(
  rpcUrl: string,
  between: BetweenDeployments = {},
): Promise<Deployment & StakingForOthers & { names: NameContracts; market: TradeContracts }> {
  const deployer = new Deployer(rpcUrl)
  const gateway = demoAccount('gateway')
  const sesh = await deployer.proxied('SESH', [gateway.address, deployer.owner])
  const names = await deployNames(deployer, sesh)
  const market = await deployMarket(deployer, names.registry)
  await between.beforeStaking?.({ sesh, names, market })
  const startBlock = await deployer.newestBlock()
  const staking = await deployStaking(deployer, sesh)
  await mint(rpcUrl, sesh, staking.pool, POOL_BALANCE)
  await deployer.send('RewardRatePool', staking.pool, 'setBeneficiary', [staking.rewards])
  await between.beforeStart?.({ rewards: staking.rewards, sesh })
  await deployer.send('ServiceNodeRewards', staking.rewards, 'start')
  const forOthers = await deployStakingForOthers(deployer, staking)
  return { ...localDeployment(rpcUrl, startBlock, { sesh, ...staking }), names, market, ...forOthers }
}

async function deployStaking(deployer: Deployer, sesh: Address) {
  const pool = await deployer.proxied('RewardRatePool', [deployer.owner, sesh])
  const rewards = await deployer.proxied('ServiceNodeRewards', [
    sesh,
    pool,
    STAKING_REQUIREMENT,
    MAX_CONTRIBUTORS,
    ...LIQUIDATION_RATIOS,
  ])
  const factory = await deployer.proxied('ServiceNodeContributionFactory', [rewards])
  return { pool, rewards, factory }
}

/** Creates SESH the way the bridge does: the gateway account mints it. */
export async function mint(rpcUrl: string, sesh: Address, to: Address, amount: bigint): Promise<void> {
  const { abi } = await loadArtifact('SESH')
  const wallet = walletClient(rpcUrl, demoAccount('gateway').privateKey)
  const hash = await wallet.writeContract({
    address: sesh,
    abi,
    functionName: 'bridgeMint',
    args: [to, amount],
  })
  const receipt = await readClient(rpcUrl).waitForTransactionReceipt({ hash })
  if (receipt.status !== 'success') throw new Error('minting SESH reverted')
}

/** A vesting contract whose tokens can be staked. */
export async function deployStakingVesting(
  deployment: Deployment,
  of: { beneficiary: Address; start: bigint; end: bigint },
): Promise<Address> {
  const { rewards, factory, sesh } = deployment.contracts
  const deployer = new Deployer(deployment.rpcUrls[0] ?? '')
  const { beneficiary, start, end } = of
  return deployer.create('TokenVestingStaking', [
    beneficiary,
    deployer.owner,
    start,
    end,
    true,
    rewards,
    factory,
    sesh,
  ])
}

const localDeployment = (
  rpcUrl: string,
  startBlock: number,
  contracts: Deployment['contracts'],
): Deployment => ({
  name: 'local',
  label: 'Local world',
  chainId: LOCAL_CHAIN_ID,
  rpcUrls: [rpcUrl],
  startBlock,
  testnet: true,
  network: {
    unlockSeconds: 15 * DAY_SECONDS,
    exitGraceSeconds: 7 * DAY_SECONDS,
    deregistrationLockSeconds: 30 * DAY_SECONDS,
    blockSeconds: 120,
    rewardDelaySeconds: DAY_SECONDS,
  },
  contracts,
})
