import { type Address, parseEventLogs } from 'viem'
import { rewardRatePoolAbi } from '@/contracts-abi/reward-rate-pool'
import { serviceNodeContributionAbi } from '@/contracts-abi/service-node-contribution'
import { serviceNodeContributionFactoryAbi } from '@/contracts-abi/service-node-contribution-factory'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import { tokenVestingStakingAbi } from '@/contracts-abi/token-vesting-staking'
import { deployStakingVesting, mint } from '@/devnet/chain/deploy'
import { type DevAction, saveActions } from '@/devnet/network/dev-actions'
import { Ledger } from '@/devnet/network/ledger'
import { LOCAL_PHRASE, networkKeys, type NodeKeys } from '@/devnet/network/node-keys'
import { buildRegistration } from '@/devnet/network/registration'
import { Signers } from '@/devnet/network/signing'
import { heightAt, lifetimeOf, type NetworkNode } from '@/devnet/network/state'
import type { Deployment } from '@/lib/deployment/deployment'
import { ONE_SESH } from '@/lib/units/sesh'
import { type Scene, Stage } from './actor'
import { collections } from './for-others-plan'
import * as plan from './plan'
import { ForOthersSeeder } from './seed-for-others'

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
  readonly #folder: string
  readonly #stage: Stage
  readonly #keys: NodeKeys[]
  readonly #besides: Scene[]
  readonly #started: readonly plan.NodeStory[]
  readonly #ids = new Map<number, bigint>()
  readonly #contracts = new Map<number, Address>()
  readonly #forOthers: ForOthersSeeder
  #requirement = 0n
  #vesting: Address | undefined
  #ledger: Ledger | undefined
  #signers: Signers | undefined

  constructor(deployment: Deployment, options: MarketOptions) {
    this.#deployment = deployment
    this.#folder = options.folder
    this.#stage = new Stage(deployment.rpcUrls[0] ?? '', options.genesis)
    this.#besides = options.besides?.(this.#stage) ?? []
    this.#started = [...plan.startedNodes, ...plan.furtherNodes(options.nodes - plan.PLANNED_NODES)]
    this.#forOthers = new ForOthersSeeder({
      ...{ stage: this.#stage, deployment, amount: (sesh) => this.#amount(sesh) },
      contractOf: (keys) => this.#contractOf(keys),
    })
    this.#keys = networkKeys(LOCAL_PHRASE, this.#started.length + plan.openNodes.length)
  }

  /** @returns the deployment with the vesting contract that the market has. */
  async run(): Promise<Deployment> {
    this.#requirement = await this.#stage.client.readContract({
      address: this.#deployment.contracts.rewards,
      abi: serviceNodeRewardsAbi,
      functionName: 'stakingRequirement',
    })
    this.#signers = new Signers(this.#stage.client, this.#deployment, this.#keys)
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
        run: () => (story.kind === 'solo' ? this.#registerSolo(story) : this.#openShared(story)),
      })),
      ...plan.exits.flatMap((exit) => [
        { day: exit.asked, run: () => this.#askToLeave(exit.who, exit.keys) },
        { day: exit.removed, run: () => this.#remove('exit', exit.keys) },
      ]),
      { day: plan.liquidation.expelled, run: async () => this.#act('deregister', plan.liquidation) },
      { day: plan.liquidation.removed, run: () => this.#remove('liquidation', plan.liquidation.keys) },
      { day: plan.leaving.asked, run: () => this.#askToLeave(plan.leaving.who, plan.leaving.keys) },
      { day: plan.outOfService.day, run: async () => this.#act('decommission', plan.outOfService) },
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

  async #registerSolo(story: plan.SoloNode) {
    const { rewards, sesh } = this.#deployment.contracts
    await this.#stage.approve(story.operator, sesh, rewards, this.#requirement)
    const { blsPublicKey, blsSignature, params } = this.#registration(story)
    const receipt = await this.#stage.sendAndWait(story.operator, {
      address: rewards,
      abi: serviceNodeRewardsAbi,
      functionName: 'addBLSPublicKey',
      args: [blsPublicKey, blsSignature, params, []],
    })
    this.#noteNode(story.keys, receipt.logs)
  }

  async #openShared(story: plan.SharedNode) {
    const { factory } = this.#deployment.contracts
    const { blsPublicKey, blsSignature, params } = this.#registration(story)
    const reserved = (story.reserved ?? []).map(({ who, amount }) => ({
      addr: this.#stage.person(who).address,
      amount: this.#amount(amount),
    }))
    const receipt = await this.#stage.sendAndWait(story.operator, {
      address: factory,
      abi: serviceNodeContributionFactoryAbi,
      functionName: 'deploy',
      args: [blsPublicKey, blsSignature, params, reserved, story.manual ?? false],
    })
    const [created] = parseEventLogs({
      abi: serviceNodeContributionFactoryAbi,
      eventName: 'NewServiceNodeContributionContract',
      logs: receipt.logs,
    })
    if (!created) throw new Error('seed: the factory created nothing')
    this.#contracts.set(story.keys, created.args.contributorContract)
    await this.#fill(story, created.args.contributorContract)
  }

  /** Everybody pays, a few hours apart; the payment that fills the node starts it. */
  async #fill(story: plan.SharedNode, contract: Address) {
    const hours = Math.min(3, 10 / Math.max(1, story.payments.length)) / 24
    let paid = 0n
    for (const [index, { who, amount }] of story.payments.entries()) {
      await this.#stage.goTo(story.day + (index + 1) * hours * 0.5)
      const isLast = index === story.payments.length - 1 && !story.vesting && !story.filledBy
      const atomic = this.#isMeantToFill(story) && isLast ? this.#requirement - paid : this.#amount(amount)
      await this.#stage.approve(who, this.#deployment.contracts.sesh, contract, atomic)
      const receipt = await this.#stage.sendAndWait(who, {
        address: contract,
        abi: serviceNodeContributionAbi,
        functionName: 'contributeFunds',
        args: [atomic, this.#stage.person(who).address],
      })
      paid += atomic
      this.#noteNode(story.keys, receipt.logs)
    }
    if (story.vesting) await this.#fillFromVesting(story, contract, this.#requirement - paid)
    if (story.filledBy) await this.#fillForOthers(story, contract)
  }

  #isMeantToFill = (story: plan.SharedNode) =>
    plan.startedNodes.includes(story) ||
    story.payments.reduce((sum, { amount }) => sum + amount, 0) === 25_000

  async #fillFromVesting(story: plan.SharedNode, contract: Address, amount: bigint) {
    if (!this.#vesting) throw new Error('seed: there is no vesting contract yet')
    const receipt = await this.#stage.sendAndWait('Dan', {
      address: this.#vesting,
      abi: tokenVestingStakingAbi,
      functionName: 'contributeFunds',
      args: [contract, amount, this.#stage.person('Dan').address],
    })
    this.#noteNode(story.keys, receipt.logs)
  }

  async #fillForOthers({ filledBy, keys, day }: plan.SharedNode, contract: Address) {
    const receipt =
      filledBy === 'vault'
        ? await this.#forOthers.fillWithVault(contract)
        : await this.#forOthers.fillWithPool(contract, day)
    this.#noteNode(keys, receipt.logs)
  }

  #registration(story: plan.NodeStory) {
    const keys = this.#keys[story.keys]
    if (!keys) throw new Error(`seed: there are no keys number ${story.keys}`)
    return buildRegistration({
      keys,
      operator: this.#stage.person(story.operator).address,
      rewardsContract: this.#deployment.contracts.rewards,
      chainId: this.#deployment.chainId,
      fee: story.fee,
    })
  }

  #noteNode(keys: number, logs: Parameters<typeof parseEventLogs>[0]['logs']) {
    const [added] = parseEventLogs({ abi: serviceNodeRewardsAbi, eventName: 'NewServiceNodeV2', logs })
    if (added) this.#ids.set(keys, added.args.serviceNodeID)
  }

  #idOf(keys: number): bigint {
    const id = this.#ids.get(keys)
    if (id === undefined) throw new Error(`seed: node with keys ${keys} is not registered yet`)
    return id
  }

  #contractOf(keys: number): Address {
    const contract = this.#contracts.get(keys)
    if (!contract) throw new Error(`seed: there is no contract of the node with keys ${keys}`)
    return contract
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

  #askToLeave = (who: string, keys: number) =>
    this.#stage.send(who, {
      address: this.#deployment.contracts.rewards,
      abi: serviceNodeRewardsAbi,
      functionName: 'initiateExitBLSPublicKey',
      args: [this.#idOf(keys)],
    })

  /** Records what the network did to a node; the network replays it at that height. */
  async #act(
    verb: DevAction['verb'],
    { keys, ...when }: { keys: number } & ({ day: number } | { expelled: number }),
  ) {
    const day = 'day' in when ? when.day : when.expelled
    const ledger = await this.#books()
    ledger.act(verb, this.#idOf(keys), heightAt(ledger.timers, this.#stage.timeOf(day)))
    saveActions(this.#folder, ledger.actions)
  }

  async #remove(kind: 'exit' | 'liquidation', keys: number) {
    await this.#stage.test.mine({ blocks: 1 })
    const ledger = await this.#books()
    const node = ledger.state.nodes.get(this.#idOf(keys))
    if (!node || !this.#signers) throw new Error('seed: no such node to remove')
    const nodes: NetworkNode[] = [...ledger.state.nodes.values()]
    const { timestamp } = ledger.head
    const signed =
      kind === 'exit'
        ? await this.#signers.signExit(nodes, node, timestamp)
        : await this.#signers.signLiquidation(nodes, node, timestamp)
    await this.#stage.send('keeper', {
      address: this.#deployment.contracts.rewards,
      abi: serviceNodeRewardsAbi,
      functionName: kind === 'exit' ? 'exitBLSPublicKeyWithSignature' : 'liquidateBLSPublicKeyWithSignature',
      args: [node.blsPublicKey, timestamp, signed.limbs, signed.nonSignerIds],
    })
  }

  async #claim(who: string) {
    const recipient = this.#stage.person(who).address
    const proof = await this.#proofOf(recipient)
    if (!proof) return
    const contract = { address: this.#deployment.contracts.rewards, abi: serviceNodeRewardsAbi }
    const args = [recipient, ...proof]
    await this.#stage.send(who, { ...contract, functionName: 'updateRewardsBalance', args })
    await this.#stage.send(who, { ...contract, functionName: 'claimRewards', args: [] })
  }

  async #collectForVault() {
    const proof = await this.#proofOf(this.#forOthers.vault)
    if (proof) await this.#forOthers.collectRewards(proof)
  }

  /** What the network signs for a recipient now: total, signature, and who did not sign; null before it earned anything. */
  async #proofOf(recipient: Address) {
    await this.#stage.test.mine({ blocks: 1 })
    const ledger = await this.#books()
    const lifetime = lifetimeOf(ledger.state, recipient)
    if (!this.#signers || lifetime === 0n) return null
    const signed = await this.#signers.signReward([...ledger.state.nodes.values()], { recipient, lifetime })
    return [lifetime, signed.limbs, signed.nonSignerIds] as const
  }

  async #books(): Promise<Ledger> {
    this.#ledger ??= await Ledger.open(this.#stage.client, this.#deployment)
    await this.#ledger.sync()
    return this.#ledger
  }
}
