import { type Abi, type Address, encodeFunctionData, type Hex } from 'viem'
import { type ContractName, loadArtifact } from '@/scripts/contracts/compile'
import type { Deployment } from '@/lib/deployment/deployment'
import { ONE_SESH } from '@/lib/units/sesh'
import { demoAccount } from './accounts'
import { LOCAL_CHAIN_ID, readClient, walletClient } from './rpc'

/** Parameters of the deployed contracts, contracts.md section 3. */
const STAKING_REQUIREMENT = 25_000n * ONE_SESH
const MAX_CONTRIBUTORS = 10n
const LIQUIDATION_RATIOS = [3n, 17n, 9_980n] as const
/** Scaled to a network of twenty nodes, so that a stake earns about what it earns on the real one. */
const POOL_BALANCE = 600_000n * ONE_SESH
export const TOTAL_SUPPLY = 240_000_000n * ONE_SESH

const DAY_SECONDS = 86_400

/** Deploys contracts one after another from the deployer's account. */
class Deployer {
  readonly #rpcUrl: string
  readonly #wallet
  readonly #reader

  constructor(rpcUrl: string) {
    this.#rpcUrl = rpcUrl
    this.#wallet = walletClient(rpcUrl, demoAccount('deployer').privateKey)
    this.#reader = readClient(rpcUrl)
  }

  get owner(): Address {
    return this.#wallet.account.address
  }

  /** Deploys one contract and returns its address. @throws when the creation reverted. */
  async create(name: ContractName, args: readonly unknown[] = []): Promise<Address> {
    const { abi, bytecode } = await loadArtifact(name)
    const receipt = await this.#mined(await this.#wallet.deployContract({ abi, bytecode, args }))
    if (!receipt.contractAddress) throw new Error(`${name} was not deployed on ${this.#rpcUrl}`)
    return receipt.contractAddress
  }

  /** Deploys an implementation behind a transparent proxy and initialises it in the same transaction. */
  async proxied(name: ContractName, args: readonly unknown[]): Promise<Address> {
    const { abi } = await loadArtifact(name)
    const implementation = await this.create(name)
    const data = encodeFunctionData({ abi, functionName: 'initialize', args })
    return this.create('TransparentUpgradeableProxy', [implementation, this.owner, data])
  }

  async send(name: ContractName, address: Address, functionName: string, args: readonly unknown[] = []) {
    const { abi } = await loadArtifact(name)
    await this.#mined(
      await this.#wallet.writeContract({ address, abi: abi satisfies Abi, functionName, args }),
    )
  }

  async #mined(hash: Hex) {
    const receipt = await this.#reader.waitForTransactionReceipt({ hash })
    if (receipt.status !== 'success') throw new Error(`transaction ${hash} of the deployment reverted`)
    return receipt
  }
}

/**
 * Deploys and wires all staking contracts on a fresh development chain, with the parameters of the deployed ones.
 * @param beforeStart - what only contracts take that have not started: nodes that ran before them.
 * @returns the deployment as the portal, the network and the indexer read it.
 */
export async function deployContracts(
  rpcUrl: string,
  beforeStart?: (contracts: { rewards: Address; sesh: Address }) => Promise<void>,
): Promise<Deployment> {
  const deployer = new Deployer(rpcUrl)
  const gateway = demoAccount('gateway')
  const sesh = await deployer.proxied('SESH', [gateway.address, deployer.owner])
  const pool = await deployer.proxied('RewardRatePool', [deployer.owner, sesh])
  const rewards = await deployer.proxied('ServiceNodeRewards', [
    sesh,
    pool,
    STAKING_REQUIREMENT,
    MAX_CONTRIBUTORS,
    ...LIQUIDATION_RATIOS,
  ])
  const factory = await deployer.proxied('ServiceNodeContributionFactory', [rewards])
  await mint(rpcUrl, sesh, pool, POOL_BALANCE)
  await deployer.send('RewardRatePool', pool, 'setBeneficiary', [rewards])
  await beforeStart?.({ rewards, sesh })
  await deployer.send('ServiceNodeRewards', rewards, 'start')
  return localDeployment(rpcUrl, { sesh, rewards, pool, factory })
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

const localDeployment = (rpcUrl: string, contracts: Deployment['contracts']): Deployment => ({
  name: 'local',
  label: 'Local world',
  chainId: LOCAL_CHAIN_ID,
  rpcUrls: [rpcUrl],
  startBlock: 0,
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
