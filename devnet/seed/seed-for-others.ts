import { type Address, getAddress, parseEventLogs, type TransactionReceipt } from 'viem'
import { liquidStakingAbi } from '@/contracts-abi/liquid-staking'
import { microPoolAbi } from '@/contracts-abi/micro-pool'
import { microPoolsAbi } from '@/contracts-abi/micro-pools'
import { serviceNodeContributionAbi } from '@/contracts-abi/service-node-contribution'
import type { Deployment } from '@/lib/deployment/deployment'
import type { Scene, Stage } from './actor'
import { deposits, openPools, requests, takenPool } from './for-others-plan'

const DAY_SECONDS = 86_400n

type Options = {
  stage: Stage
  deployment: Deployment
  /** Atomic SESH of a planned amount. */
  amount: (sesh: number) => bigint
  /** The contribution contract of a node of the plan. */
  contractOf: (keys: number) => Address
}

/** Plays what people do with the vault and with micro pools. */
export class ForOthersSeeder {
  readonly #of: Options
  readonly #vault: Address
  readonly #factory: Address

  constructor(of: Options) {
    this.#of = of
    const { liquid: [vault] = [], micro: [pools] = [] } = of.deployment
    if (!vault || !pools) throw new Error('seed: nobody stakes for others')
    this.#vault = vault.vault
    this.#factory = pools.factory
  }

  scenes = (): Scene[] => [
    ...deposits.map(({ day, who, amount }) => ({ day, run: () => this.#deposit(who, amount) })),
    ...requests.map(({ day, who, permille }) => ({ day, run: () => this.#request(who, permille) })),
    ...openPools.map((pool) => ({ day: pool.day, run: () => this.#gather(pool) })),
  ]

  get vault(): Address {
    return this.#vault
  }

  /** @param proof - total, signature, and who did not sign. */
  collectRewards = (proof: readonly unknown[]): Promise<unknown> =>
    this.#toVault('keeper', 'collectRewards', proof)

  /** The vault takes what is left of a node. */
  fillWithVault = (contract: Address): Promise<TransactionReceipt> =>
    this.#toVault('keeper', 'invest', [contract])

  /** A pool gathers what is left of a node; its last member takes the seat. */
  async fillWithPool(contract: Address, day: number): Promise<TransactionReceipt> {
    const { stage } = this.#of
    const { organiser, parts, name, termDays } = takenPool
    const target = await this.#leftIn(contract)
    const deadline = stage.timeOf(day + 10)
    const pool = await this.#create(organiser, { contract, target, deadline, termDays, name })
    let gathered = 0n
    for (const { who, amount } of parts.slice(0, -1)) {
      await this.#join(who, pool, this.#of.amount(amount))
      gathered += this.#of.amount(amount)
    }
    return this.#join(parts.at(-1)?.who ?? '', pool, target - gathered)
  }

  async #deposit(who: string, whole: number) {
    const { stage, deployment } = this.#of
    const amount = this.#of.amount(whole)
    await stage.approve(who, deployment.contracts.sesh, this.#vault, amount)
    await this.#toVault(who, 'deposit', [amount, stage.person(who).address])
  }

  async #request(who: string, permille: number) {
    const { stage } = this.#of
    const { address } = stage.person(who)
    const held = await stage.client.readContract({
      ...{ address: this.#vault, abi: liquidStakingAbi, functionName: 'balanceOf' },
      args: [address],
    })
    await this.#toVault(who, 'requestRedeem', [(held * BigInt(permille)) / 1_000n, address, address])
  }

  async #gather({ keys, name, organiser, target, parts, ...days }: (typeof openPools)[number]) {
    const { stage, amount, contractOf } = this.#of
    const deadline = stage.timeOf(days.day + days.gatheringDays)
    const terms = { contract: contractOf(keys), target: amount(target), deadline, name }
    const pool = await this.#create(organiser, { ...terms, termDays: days.termDays })
    for (const part of parts) await this.#join(part.who, pool, amount(part.amount))
  }

  async #create(
    organiser: string,
    of: { contract: Address; target: bigint; deadline: bigint; termDays: number; name: string },
  ): Promise<Address> {
    const { contract: contribution, target, deadline, name } = of
    const term = BigInt(of.termDays) * DAY_SECONDS
    const { logs } = await this.#of.stage.sendAndWait(organiser, {
      ...{ address: this.#factory, abi: microPoolsAbi, functionName: 'create' },
      args: [{ contribution, target, deadline, term, name }],
    })
    const [created] = parseEventLogs({ abi: microPoolsAbi, eventName: 'PoolCreated', logs })
    if (!created) throw new Error('seed: no pool was created')
    return getAddress(created.args.pool)
  }

  async #join(who: string, pool: Address, amount: bigint) {
    const { stage, deployment } = this.#of
    await stage.approve(who, deployment.contracts.sesh, pool, amount)
    return stage.sendAndWait(who, {
      ...{ address: pool, abi: microPoolAbi, functionName: 'join' },
      args: [amount],
    })
  }

  async #leftIn(contract: Address): Promise<bigint> {
    const of = { address: contract, abi: serviceNodeContributionAbi } as const
    const [requirement, paid] = await Promise.all([
      this.#of.stage.client.readContract({ ...of, functionName: 'stakingRequirement' }),
      this.#of.stage.client.readContract({ ...of, functionName: 'totalContribution' }),
    ])
    return requirement - paid
  }

  #toVault = (who: string, functionName: string, args: readonly unknown[]) =>
    this.#of.stage.sendAndWait(who, { address: this.#vault, abi: liquidStakingAbi, functionName, args })
}
