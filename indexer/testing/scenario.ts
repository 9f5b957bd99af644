import { getAddress, pad, toHex, type Address } from 'viem'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import { rewardRatePoolAbi } from '@/contracts-abi/reward-rate-pool'
import { tokenVestingStakingAbi } from '@/contracts-abi/token-vesting-staking'
import { deployStakingVesting } from '@/devnet/chain/deploy'
import type { Deployment } from '@/lib/deployment/deployment'
import type { LocalChain } from './local-chain'
import { SESH, StakingActors } from './staking-actors'

const DAY = 86_400
const REQUIREMENT = 25_000n * SESH

/** A story in which every event of the staking contracts happens, with the quirks that an index can get wrong. */
export class Scenario {
  readonly actors: StakingActors
  readonly #chain: LocalChain
  readonly deployment: Deployment
  /** Contracts and nodes of the story, once they exist. */
  market: Address = '0x'
  second: Address = '0x'
  soloNode = 0n

  private constructor(chain: LocalChain, deployment: Deployment) {
    this.#chain = chain
    this.deployment = deployment
    this.actors = new StakingActors(chain, deployment)
  }

  static async prepare(chain: LocalChain): Promise<Scenario> {
    const deployment = await chain.deploy()
    const { timestamp } = await chain.head()
    const dan = new StakingActors(chain, deployment).person('Dan').address
    const times = { start: BigInt(timestamp + 60), end: BigInt(timestamp + 300 * DAY) }
    const vesting = getAddress(await deployStakingVesting(deployment, { beneficiary: dan, ...times }))
    const scenario = new Scenario(chain, { ...deployment, vesting: [{ address: vesting, kind: 'staking' }] })
    for (const who of ['Alice', 'Bob', 'Carol', 'Dan', 'Grace'] as const)
      await scenario.actors.fund(scenario.actors.person(who).address)
    await scenario.actors.fund(vesting, REQUIREMENT)
    return scenario
  }

  get vesting(): Address {
    const address = this.deployment.vesting?.[0]?.address
    if (!address) throw new Error('the scenario has no vesting contract')
    return address
  }

  /** What an index finds when it starts: seeded, solo, vesting and half-filled nodes. */
  async history(): Promise<void> {
    const { actors } = this
    await this.#seed()
    this.soloNode = await actors.register('Alice', 2, 500)
    await this.#chain.pass(DAY)
    await this.#registerThroughVesting()
    const [grace, bob, dan] = [
      actors.person('Grace').address,
      actors.person('Bob').address,
      actors.person('Dan').address,
    ]
    this.market = await actors.openContract('Grace', 3, {
      fee: 1_000,
      reserved: [
        { addr: grace, amount: 6_250n * SESH },
        { addr: bob, amount: 5_000n * SESH },
      ],
    })
    await actors.contribute('Grace', this.market, 6_250n * SESH)
    await actors.contribute('Bob', this.market, 5_000n * SESH, dan)
    await actors.contribute('Carol', this.market, 2_000n * SESH)
    await this.#chain.test.mine({ blocks: 40, interval: 600 })
  }

  /** Withdrawals, a reset with refunds, contracts that fill by themselves and by hand. */
  async contributions(): Promise<void> {
    const { actors, market } = this
    await actors.contribute('Dan', market, 3_000n * SESH)
    await actors.contribution('Bob', market, 'updateBeneficiary', [actors.person('Alice').address])
    await this.#chain.pass(DAY + 1)
    await actors.contribution('Carol', market, 'withdrawContribution')
    await actors.contribute('Bob', market, 1_000n * SESH, '0x0000000000000000000000000000000000000000')
    this.second = await actors.openContract('Carol', 4, { fee: 0, manualFinalize: true })
    await actors.contribute('Carol', this.second, 7_000n * SESH)
    await actors.contribute('Alice', this.second, 18_000n * SESH)
    await this.#chain.pass(DAY + 1)
    await actors.contribution('Alice', this.second, 'withdrawContribution')
    await actors.contribute('Alice', this.second, 18_000n * SESH)
    actors.remember(await actors.contribution('Carol', this.second, 'finalize'), 4)
    await actors.contribution('Grace', market, 'reset')
    const { blsPublicKey, blsSignature, params } = actors.registration(
      3,
      actors.person('Grace').address,
      1_500,
    )
    await actors.approve('Grace', market, 10_000n * SESH)
    await actors.contribution('Grace', market, 'resetUpdateAndContribute', [
      ...[blsPublicKey, blsSignature, params, [], false],
      ...[actors.person('Grace').address, 10_000n * SESH],
    ])
    await actors.contribution('Grace', market, 'updateManualFinalize', [true])
    await actors.contribution('Grace', market, 'updateManualFinalize', [false])
    actors.remember(await actors.contribute('Bob', market, 15_000n * SESH), 3)
  }

  /** Rewards, leave requests, an exit, a liquidation, and the same keys again under a new id. */
  async removals(): Promise<void> {
    const { actors, soloNode } = this
    await actors.send('keeper', {
      address: actors.contracts.pool,
      abi: rewardRatePoolAbi,
      functionName: 'payoutReleased',
    })
    await actors.prove('Bob', 900n * SESH)
    await actors.rewards('Bob', 'claimRewards', [300n * SESH])
    await actors.prove('Bob', 1_000n * SESH)
    await actors.rewards('Alice', 'initiateExitBLSPublicKey', [soloNode])
    await this.#chain.pass(3_700)
    await actors.rewards('Alice', 'initiateExitBLSPublicKey', [soloNode])
    await actors.remove('Bob', soloNode, 'exit')
    const second = await this.#nodeOf(4)
    await this.#chain.pass(7_300)
    await actors.remove('keeper', second, 'liquidation')
    await actors.register('Alice', 2, 250)
    await actors.send('Dan', {
      address: this.vesting,
      abi: tokenVestingStakingAbi,
      functionName: 'transferBeneficiary',
      args: [actors.person('Carol').address],
    })
  }

  /** Changes of every kind that are about to be undone. */
  async undone(): Promise<void> {
    const { actors, market } = this
    await actors.contribution('Grace', market, 'reset')
    const third = await actors.openContract('Dan', 6, { fee: 300 })
    await actors.contribute('Dan', third, 9_000n * SESH)
    await actors.register('Grace', 7, 100)
    await actors.rewards('Bob', 'claimRewards')
    await actors.rewards('deployer', 'setStakingRequirement', [20_000n * SESH])
  }

  #nodeOf(index: number): Promise<bigint> {
    return this.#chain.client.readContract({
      address: this.deployment.contracts.rewards,
      abi: serviceNodeRewardsAbi,
      functionName: 'ed25519ToServiceNodeID',
      args: [this.actors.registration(index, this.market, 0).params.serviceNodePubkey],
    })
  }

  async #registerThroughVesting(): Promise<void> {
    const { actors, vesting } = this
    const { blsPublicKey, blsSignature, params } = actors.registration(5, vesting, 800)
    const receipt = await actors.send('Dan', {
      address: vesting,
      abi: tokenVestingStakingAbi,
      functionName: 'addBLSPublicKey',
      args: [blsPublicKey, blsSignature, params, actors.person('Bob').address],
    })
    actors.remember(receipt, 5)
  }

  /** Seeds two nodes as they stood before the start: only an unstarted contract takes them. */
  async #seed(): Promise<void> {
    const { actors } = this
    const slot = await this.#startedSlot()
    const started = await this.#write(slot, 0n)
    const { timestamp } = await this.#chain.head()
    const nodes = [0, 1].map((index) => {
      const { blsPublicKey, params } = actors.registration(index, this.vesting, 0)
      const staker = (who: 'Bob' | 'Carol', share: bigint) => ({
        staker: { addr: actors.person(who).address, beneficiary: actors.person(who).address },
        stakedAmount: share * SESH,
      })
      return {
        blsPubkey: blsPublicKey,
        ed25519Pubkey: params.serviceNodePubkey,
        addedTimestamp: BigInt(timestamp - 50 * DAY),
        contributors: [staker('Carol', 15_000n), staker('Bob', 10_000n)],
      }
    })
    await actors.rewards('deployer', 'seedPublicKeyList', [nodes])
    await this.#write(slot, started)
    actors.rememberSeeded(1n, 0)
    actors.rememberSeeded(2n, 1)
  }

  /** @returns what the slot held before. */
  async #write(slot: number, value: bigint): Promise<bigint> {
    const { rewards } = this.deployment.contracts
    const before = await this.#chain.client.getStorageAt({ address: rewards, slot: toHex(slot) })
    await this.#chain.test.setStorageAt({ address: rewards, index: slot, value: pad(toHex(value)) })
    return BigInt(before ?? '0x0')
  }

  /** The slot that decides `isStarted()`, found by trying. */
  async #startedSlot(): Promise<number> {
    const { rewards } = this.deployment.contracts
    const isStarted = () =>
      this.#chain.client.readContract({
        address: rewards,
        abi: serviceNodeRewardsAbi,
        functionName: 'isStarted',
      })
    for (let slot = 0; slot < 64; slot += 1) {
      const before = await this.#write(slot, 0n)
      const found = !(await isStarted())
      await this.#write(slot, before)
      if (found) return slot
    }
    throw new Error('no slot holds isStarted')
  }
}
