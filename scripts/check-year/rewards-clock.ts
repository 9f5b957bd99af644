import type { Address } from 'viem'
import type { Actor } from '../check-world/actor'
import { CheckFailed } from '../check-world/check'
import { predictRewards } from '../check-world/predict'
import { nodesAnswer } from '../check-world/wire'

const DAY = 86_400

export type WatchedNode = { nodeId: bigint; fee: number; stakers: readonly Address[] }

/**
 * Lets time pass and promises what each staker of a node earns meanwhile, by the published formula from the chain alone. The
 * windows touch: no block of the network is left out or counted twice.
 */
export class RewardsClock {
  readonly #actor: Actor
  readonly #node: WatchedNode
  readonly #owed = new Map<Address, bigint>()
  #height: number

  private constructor(actor: Actor, node: WatchedNode, height: number) {
    this.#actor = actor
    this.#node = node
    this.#height = height
  }

  static async start(actor: Actor, node: WatchedNode) {
    const { network } = await actor.backend('/nodes', nodesAnswer)
    return new RewardsClock(actor, node, network.block_height)
  }

  /** What was promised to a staker since the last time this was asked, atomic SESH. */
  takeOwed(staker: Address): bigint {
    const owed = this.#owed.get(staker) ?? 0n
    this.#owed.set(staker, 0n)
    return owed
  }

  /**
   * Ends right after a block of the network, so that whatever changes the pool or the list of nodes next comes before the
   * following block.
   * @throws {CheckFailed} when a node goes in or out of service that was not asked to leave: the formula then has other inputs.
   */
  async pass(days: number) {
    const before = await this.#activeNodes()
    await this.#actor.control('jump', { seconds: days * DAY })
    await this.#align()
    const after = await this.#activeNodes()
    const expected = before.ids.filter((id) => after.height < (before.endsAt.get(id) ?? Infinity))
    if (expected.join() !== after.ids.join())
      throw new CheckFailed(`nodes in service: ${expected.join()} expected, ${after.ids.join()} found`)
    for (const staker of this.#node.stakers) {
      const earned = await predictRewards(this.#actor, {
        ...{ paidNodes: before.ids, endsAt: before.endsAt, node: this.#node.nodeId, fee: this.#node.fee },
        ...{ beneficiary: staker, from: this.#height, to: after.height },
      })
      this.#owed.set(staker, (this.#owed.get(staker) ?? 0n) + earned)
    }
    this.#height = after.height
  }

  async #align() {
    const { timestamp } = await this.#actor.client.getBlock()
    const { blockSeconds } = this.#actor.timers
    const into = Number((timestamp - (await this.#actor.genesis())) % BigInt(blockSeconds))
    await this.#actor.control('jump', { seconds: blockSeconds - into })
  }

  async #activeNodes() {
    const { network, nodes } = await this.#actor.backend('/nodes', nodesAnswer)
    const active = nodes.filter((node) => node.active)
    const leaving = active.filter((node) => node.requested_unlock_height > 0)
    return {
      height: network.block_height,
      ids: active.map((node) => node.contract_id).toSorted((a, b) => Number(a - b)),
      endsAt: new Map(leaving.map((node) => [node.contract_id, node.requested_unlock_height])),
    }
  }
}
