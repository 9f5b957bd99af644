import type { Address } from 'viem'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import { type DevAction, saveActions } from '@/devnet/network/dev-actions'
import { Ledger } from '@/devnet/network/ledger'
import type { NodeKeys } from '@/devnet/network/node-keys'
import { Signers } from '@/devnet/network/signing'
import { heightAt, lifetimeOf, type NetworkNode } from '@/devnet/network/state'
import type { Deployment } from '@/lib/deployment/deployment'
import type { Stage } from './actor'

type NetworkOf = {
  deployment: Deployment
  stage: Stage
  keys: readonly NodeKeys[]
  /** Where the network's actions are kept. */
  folder: string
}

/** What the node network does in the history: it decides about nodes, and signs removals and rewards. */
export class NetworkSeeder {
  readonly #of: NetworkOf
  readonly #signers: Signers
  #ledger: Ledger | undefined

  constructor(of: NetworkOf) {
    this.#of = of
    this.#signers = new Signers(of.stage.client, of.deployment, of.keys)
  }

  /** Records what the network did to a node; the network replays it at that height. */
  async act(verb: DevAction['verb'], nodeId: bigint, day: number) {
    const ledger = await this.#books()
    ledger.act(verb, nodeId, heightAt(ledger.timers, this.#of.stage.timeOf(day)))
    saveActions(this.#of.folder, ledger.actions)
  }

  async remove(kind: 'exit' | 'liquidation', nodeId: bigint) {
    const { stage, deployment } = this.#of
    await stage.test.mine({ blocks: 1 })
    const ledger = await this.#books()
    const node = ledger.state.nodes.get(nodeId)
    if (!node) throw new Error('seed: no such node to remove')
    const nodes: NetworkNode[] = [...ledger.state.nodes.values()]
    const { timestamp } = ledger.head
    const signed =
      kind === 'exit'
        ? await this.#signers.signExit(nodes, node, timestamp)
        : await this.#signers.signLiquidation(nodes, node, timestamp)
    await stage.send('keeper', {
      address: deployment.contracts.rewards,
      abi: serviceNodeRewardsAbi,
      functionName: kind === 'exit' ? 'exitBLSPublicKeyWithSignature' : 'liquidateBLSPublicKeyWithSignature',
      args: [node.blsPublicKey, timestamp, signed.limbs, signed.nonSignerIds],
    })
  }

  /** What the network signs for a recipient now: total, signature, and who did not sign; null before it earned anything. */
  async proofOf(recipient: Address) {
    await this.#of.stage.test.mine({ blocks: 1 })
    const ledger = await this.#books()
    const lifetime = lifetimeOf(ledger.state, recipient)
    if (lifetime === 0n) return null
    const signed = await this.#signers.signReward([...ledger.state.nodes.values()], { recipient, lifetime })
    return [lifetime, signed.limbs, signed.nonSignerIds] as const
  }

  async #books(): Promise<Ledger> {
    this.#ledger ??= await Ledger.open(this.#of.stage.client, this.#of.deployment)
    await this.#ledger.sync()
    return this.#ledger
  }
}
