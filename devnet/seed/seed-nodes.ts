import { type Address, parseEventLogs } from 'viem'
import { serviceNodeContributionAbi } from '@/contracts-abi/service-node-contribution'
import { serviceNodeContributionFactoryAbi } from '@/contracts-abi/service-node-contribution-factory'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import { tokenVestingStakingAbi } from '@/contracts-abi/token-vesting-staking'
import type { NodeKeys } from '@/devnet/network/node-keys'
import { buildRegistration } from '@/devnet/network/registration'
import type { Deployment } from '@/lib/deployment/deployment'
import type { Stage } from './actor'
import * as plan from './plan'
import type { ForOthersSeeder } from './seed-for-others'

type NodesOf = {
  deployment: Deployment
  stage: Stage
  keys: readonly NodeKeys[]
  forOthers: ForOthersSeeder
  /** Stake of a whole node, atomic SESH; known once the market begins. */
  requirement: () => bigint
  /** Atomic SESH for an amount of the plan. */
  amount: (sesh: number) => bigint
  /** The vesting contract; undefined before the market has it. */
  vesting: () => Address | undefined
}

/** Registers the nodes of the plan and fills those that several people share. Nodes are known by the number of their keys. */
export class NodeSeeder {
  readonly #of: NodesOf
  readonly #ids = new Map<number, bigint>()
  readonly #contracts = new Map<number, Address>()

  constructor(of: NodesOf) {
    this.#of = of
  }

  async registerSolo(story: plan.SoloNode) {
    const { rewards, sesh } = this.#of.deployment.contracts
    await this.#of.stage.approve(story.operator, sesh, rewards, this.#of.requirement())
    const { blsPublicKey, blsSignature, params } = this.#registration(story)
    const receipt = await this.#of.stage.sendAndWait(story.operator, {
      address: rewards,
      abi: serviceNodeRewardsAbi,
      functionName: 'addBLSPublicKey',
      args: [blsPublicKey, blsSignature, params, []],
    })
    this.#noteNode(story.keys, receipt.logs)
  }

  async openShared(story: plan.SharedNode) {
    const { factory } = this.#of.deployment.contracts
    const { blsPublicKey, blsSignature, params } = this.#registration(story)
    const reserved = (story.reserved ?? []).map(({ who, amount }) => ({
      addr: this.#of.stage.person(who).address,
      amount: this.#of.amount(amount),
    }))
    const receipt = await this.#of.stage.sendAndWait(story.operator, {
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
      await this.#of.stage.goTo(story.day + (index + 1) * hours * 0.5)
      const isLast = index === story.payments.length - 1 && !story.vesting && !story.filledBy
      const atomic =
        this.#isMeantToFill(story) && isLast ? this.#of.requirement() - paid : this.#of.amount(amount)
      await this.#of.stage.approve(who, this.#of.deployment.contracts.sesh, contract, atomic)
      const receipt = await this.#of.stage.sendAndWait(who, {
        address: contract,
        abi: serviceNodeContributionAbi,
        functionName: 'contributeFunds',
        args: [atomic, this.#of.stage.person(who).address],
      })
      paid += atomic
      this.#noteNode(story.keys, receipt.logs)
    }
    if (story.vesting) await this.#fillFromVesting(story, contract, this.#of.requirement() - paid)
    if (story.filledBy) await this.#fillForOthers(story, contract)
  }

  #isMeantToFill = (story: plan.SharedNode) =>
    plan.startedNodes.includes(story) ||
    story.payments.reduce((sum, { amount }) => sum + amount, 0) === 25_000

  async #fillFromVesting(story: plan.SharedNode, contract: Address, amount: bigint) {
    const vesting = this.#of.vesting()
    if (!vesting) throw new Error('seed: there is no vesting contract yet')
    const receipt = await this.#of.stage.sendAndWait('Dan', {
      address: vesting,
      abi: tokenVestingStakingAbi,
      functionName: 'contributeFunds',
      args: [contract, amount, this.#of.stage.person('Dan').address],
    })
    this.#noteNode(story.keys, receipt.logs)
  }

  async #fillForOthers({ filledBy, keys, day }: plan.SharedNode, contract: Address) {
    const receipt =
      filledBy === 'vault'
        ? await this.#of.forOthers.fillWithVault(contract)
        : await this.#of.forOthers.fillWithPool(contract, day)
    this.#noteNode(keys, receipt.logs)
  }

  #registration(story: plan.NodeStory) {
    const keys = this.#of.keys[story.keys]
    if (!keys) throw new Error(`seed: there are no keys number ${story.keys}`)
    return buildRegistration({
      keys,
      operator: this.#of.stage.person(story.operator).address,
      rewardsContract: this.#of.deployment.contracts.rewards,
      chainId: this.#of.deployment.chainId,
      fee: story.fee,
    })
  }

  #noteNode(keys: number, logs: Parameters<typeof parseEventLogs>[0]['logs']) {
    const [added] = parseEventLogs({ abi: serviceNodeRewardsAbi, eventName: 'NewServiceNodeV2', logs })
    if (added) this.#ids.set(keys, added.args.serviceNodeID)
  }

  idOf(keys: number): bigint {
    const id = this.#ids.get(keys)
    if (id === undefined) throw new Error(`seed: node with keys ${keys} is not registered yet`)
    return id
  }

  contractOf(keys: number): Address {
    const contract = this.#contracts.get(keys)
    if (!contract) throw new Error(`seed: there is no contract of the node with keys ${keys}`)
    return contract
  }
}
