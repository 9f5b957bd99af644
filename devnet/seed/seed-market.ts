import type { Address } from 'viem'
import { rewardRatePoolAbi } from '@/contracts-abi/reward-rate-pool'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import { deployStakingVesting, mint } from '@/devnet/chain/deploy'
import type { DevAction } from '@/devnet/network/dev-actions'
import { LOCAL_PHRASE, networkKeys } from '@/devnet/network/node-keys'
import type { Deployment } from '@/lib/deployment/deployment'
import { ONE_SESH } from '@/lib/units/sesh'
import { type Scene, Stage } from './actor'
import { collections } from './for-others-plan'
import * as plan from './plan'
import { ForOthersSeeder } from './seed-for-others'
import { NetworkSeeder } from './seed-network'
import { NodeSeeder } from './seed-nodes'

/** Requirement for which the plan's amounts are written, whole SESH. */
const PLANNED_REQUIREMENT = 25_000n
const VESTING_DAYS = { start: 1.1, end: 400 }

type MarketOptions = {
  /** Chain time at which the market begins, Unix seconds. */
  genesis: bigint
  /** Where the network's actions are kept. */
  folder: string
  /** How many nodes ever started: `PLANNED_NODES` or more. */
  nodes: number
  /** What else happens on those days, by the same hands. */
  besides?: (stage: Stage) => Scene[]
}

/** Plays the history of the market on a fresh chain, by real transactions at the chain's own past moments. */
export class MarketSeeder {
  readonly #deployment: Deployment
  readonly #stage: Stage
  readonly #besides: Scene[]
  readonly #started: readonly plan.NodeStory[]
  readonly #forOthers: ForOthersSeeder
  readonly #nodes: NodeSeeder
  readonly #network: NetworkSeeder
  #requirement = 0n
  #vesting: Address | undefined

  constructor(deployment: Deployment, options: MarketOptions) {
    this.#deployment = deployment
    this.#stage = new Stage(deployment.rpcUrls[0] ?? '', options.genesis)
    this.#besides = options.besides?.(this.#stage) ?? []
    this.#started = [...plan.startedNodes, ...plan.furtherNodes(options.nodes - plan.PLANNED_NODES)]
    this.#forOthers = new ForOthersSeeder({
      ...{ stage: this.#stage, deployment, amount: (sesh) => this.#amount(sesh) },
      contractOf: (keys) => this.#nodes.contractOf(keys),
    })
    const keys = networkKeys(LOCAL_PHRASE, this.#started.length + plan.openNodes.length)
    const hand = { deployment, stage: this.#stage, keys }
    this.#network = new NetworkSeeder({ ...hand, folder: options.folder })
    this.#nodes = new NodeSeeder({
      ...{ ...hand, forOthers: this.#forOthers, requirement: () => this.#requirement },
      ...{ amount: (sesh) => this.#amount(sesh), vesting: () => this.#vesting },
    })
  }

  /** @returns the deployment with the vesting contract that the market has. */
  async run(): Promise<Deployment> {
    this.#requirement = await this.#stage.client.readContract({
      address: this.#deployment.contracts.rewards,
      abi: serviceNodeRewardsAbi,
      functionName: 'stakingRequirement',
    })
    await this.#giveBalances()
    for (const { day, run } of this.#scenes()) {
      await this.#stage.goTo(day)
      await run()
    }
    await this.#stage.checkAll()
    return {
      ...this.#deployment,
      vesting: this.#vesting ? [{ address: this.#vesting, kind: 'staking' }] : [],
    }
  }

  #scenes(): Scene[] {
    const { liquidation, outOfService } = plan
    const payouts = Array.from(
      { length: Math.floor(plan.HISTORY_DAYS / plan.PAYOUT_EVERY_DAYS) },
      (_, index) => ({
        day: (index + 1) * plan.PAYOUT_EVERY_DAYS - 0.3,
        run: () => this.#payOut(),
      }),
    )
    const scenes: Scene[] = [
      { day: 1, run: () => this.#openVesting() },
      ...[...this.#started, ...plan.openNodes].map((story) => ({
        day: story.day,
        run: () => (story.kind === 'solo' ? this.#nodes.registerSolo(story) : this.#nodes.openShared(story)),
      })),
      ...plan.exits.flatMap((exit) => [
        { day: exit.asked, run: () => this.#askToLeave(exit.who, exit.keys) },
        { day: exit.removed, run: () => this.#network.remove('exit', this.#nodes.idOf(exit.keys)) },
      ]),
      {
        day: liquidation.expelled,
        run: () => this.#act('deregister', liquidation.keys, liquidation.expelled),
      },
      {
        day: liquidation.removed,
        run: () => this.#network.remove('liquidation', this.#nodes.idOf(liquidation.keys)),
      },
      { day: plan.leaving.asked, run: () => this.#askToLeave(plan.leaving.who, plan.leaving.keys) },
      { day: outOfService.day, run: () => this.#act('decommission', outOfService.keys, outOfService.day) },
      ...plan.claims.map(({ who, day }) => ({ day, run: () => this.#claim(who) })),
      ...collections.map((day) => ({ day, run: () => this.#collectForVault() })),
      ...this.#forOthers.scenes(),
      ...payouts,
      ...this.#besides,
    ]
    return scenes.sort((a, b) => a.day - b.day)
  }

  #amount(sesh: number): bigint {
    const atomic = BigInt(Math.round(sesh * Number(ONE_SESH)))
    return (atomic * this.#requirement) / (PLANNED_REQUIREMENT * ONE_SESH)
  }

  async #giveBalances() {
    const people = Object.entries(plan.balances).map(([label, amount]) => ({ label, amount }))
    const crowd = Array.from({ length: plan.CROWD }, (_, index) => ({
      label: `crowd ${index}`,
      amount: plan.CROWD_BALANCE,
    }))
    const staked = (label: string) =>
      [...this.#started, ...plan.openNodes].reduce((sum, story) => sum + plan.stakeOf(story, label), 0)
    for (const { label, amount } of [...people, ...crowd]) {
      const { address } = this.#stage.person(label)
      await mint(this.#rpcUrl, this.#deployment.contracts.sesh, address, this.#amount(amount + staked(label)))
    }
    for (const label of ['Frank'])
      await this.#stage.test.setBalance({ address: this.#stage.person(label).address, value: 0n })
  }

  get #rpcUrl() {
    return this.#deployment.rpcUrls[0] ?? ''
  }

  async #openVesting() {
    const start = this.#stage.timeOf(VESTING_DAYS.start)
    const end = this.#stage.timeOf(VESTING_DAYS.end)
    const beneficiary = this.#stage.person('Dan').address
    this.#vesting = await deployStakingVesting(this.#deployment, { beneficiary, start, end })
    await mint(this.#rpcUrl, this.#deployment.contracts.sesh, this.#vesting, this.#amount(plan.VESTED))
  }

  #payOut = () =>
    this.#stage.send('keeper', {
      address: this.#deployment.contracts.pool,
      abi: rewardRatePoolAbi,
      functionName: 'payoutReleased',
    })

  #act = (verb: DevAction['verb'], keys: number, day: number) =>
    this.#network.act(verb, this.#nodes.idOf(keys), day)

  #askToLeave = (who: string, keys: number) =>
    this.#stage.send(who, {
      address: this.#deployment.contracts.rewards,
      abi: serviceNodeRewardsAbi,
      functionName: 'initiateExitBLSPublicKey',
      args: [this.#nodes.idOf(keys)],
    })

  async #claim(who: string) {
    const recipient = this.#stage.person(who).address
    const proof = await this.#network.proofOf(recipient)
    if (!proof) return
    const contract = { address: this.#deployment.contracts.rewards, abi: serviceNodeRewardsAbi }
    const args = [recipient, ...proof]
    await this.#stage.send(who, { ...contract, functionName: 'updateRewardsBalance', args })
    await this.#stage.send(who, { ...contract, functionName: 'claimRewards', args: [] })
  }

  async #collectForVault() {
    const proof = await this.#network.proofOf(this.#forOthers.vault)
    if (proof) await this.#forOthers.collectRewards(proof)
  }
}
