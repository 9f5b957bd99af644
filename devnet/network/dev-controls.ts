import { type Address, type Hex, parseAbi } from 'viem'
import { mint } from '@/devnet/chain/deploy'
import { LOCAL_CHAIN_ID, testClient, walletClient } from '@/devnet/chain/rpc'
import type { DevAction } from './advance'
import { ApiFailure, type FaultBox } from './failures'
import { awaitIndexer } from './indexer-level'
import type { SessionNetwork } from './network'
import { askSupervisor } from './supervisor-link'

const erc20 = parseAbi(['function transfer(address to, uint256 amount) returns (bool)'])
const EMPTY_REORG_BLOCKS = 1

type Snapshot = { chain: Hex; actions: readonly DevAction[]; refusing: number }

export type DevControlsOptions = {
  network: SessionNetwork
  faults: FaultBox
  rpcUrl: string
  indexerUrl: string | undefined
  /** Pays for SESH on a foreign chain, where nobody can mint. */
  funderKey: Hex | undefined
}

/** What a developer may do to the world: move time, break nodes, rewind. Chain, network and index move together. */
export class DevControls {
  readonly #network: SessionNetwork
  readonly #options: DevControlsOptions
  readonly #snapshots = new Map<string, Snapshot>()

  constructor(options: DevControlsOptions) {
    this.#options = options
    this.#network = options.network
  }

  get #test() {
    return testClient(this.#options.rpcUrl, this.#network.deployment.chainId)
  }

  /** Waits until network and index are level with the chain. */
  async sync() {
    await this.#network.sync()
    const { block, timestamp } = this.#network.ledger.head
    const indexed = await awaitIndexer(this.#options.indexerUrl, this.#network.client, Number(block))
    return {
      block: Number(block),
      timestamp: Number(timestamp),
      height: this.#network.ledger.state.height,
      indexed,
    }
  }

  async jump(seconds: number) {
    await this.#test.increaseTime({ seconds })
    await this.#test.mine({ blocks: 1 })
    return this.sync()
  }

  async mine(blocks: number) {
    await this.#test.mine({ blocks })
    return this.sync()
  }

  async fund(of: { address: Address; sesh?: bigint | undefined; eth?: bigint | undefined }) {
    if (of.eth) {
      const balance = await this.#network.client.getBalance({ address: of.address })
      await this.#test.setBalance({ address: of.address, value: balance + of.eth })
    }
    if (of.sesh) await this.#giveSesh(of.address, of.sesh)
    if (of.eth && !of.sesh) await this.#test.mine({ blocks: 1 })
    return this.sync()
  }

  async #giveSesh(to: Address, amount: bigint) {
    const { deployment, client } = this.#network
    const { rpcUrl, funderKey } = this.#options
    if (!funderKey && deployment.chainId === LOCAL_CHAIN_ID)
      return mint(rpcUrl, deployment.contracts.sesh, to, amount)
    if (!funderKey) throw new ApiFailure(409, 'no-funder', 'There is no funder to take SESH from.')
    const wallet = walletClient(rpcUrl, funderKey, deployment.chainId)
    const hash = await wallet.writeContract({
      address: deployment.contracts.sesh,
      abi: erc20,
      functionName: 'transfer',
      args: [to, amount],
    })
    await client.waitForTransactionReceipt({ hash })
  }

  act(verb: DevAction['verb'], nodeId: bigint) {
    if (!this.#network.ledger.state.nodes.has(nodeId))
      throw new ApiFailure(404, 'unknown-node', `The network lists no node ${nodeId}.`)
    this.#network.act(verb, nodeId)
    return { nodeId: String(nodeId), verb }
  }

  refuse(count: number) {
    this.#network.signers.refusing = count
    return { refusing: count }
  }

  /** Replaces the newest `depth` blocks by empty ones, and one more so that the new chain is longer. */
  async reorg(depth: number) {
    const head = await this.#network.client.getBlockNumber()
    if (BigInt(depth) >= head) throw new ApiFailure(400, 'too-deep', 'The chain is not that long.')
    await this.#network.client.request({ method: 'anvil_reorg', params: [depth, []] } as never)
    await this.#test.mine({ blocks: EMPTY_REORG_BLOCKS })
    return this.sync()
  }

  async snapshot() {
    const synced = await this.sync()
    const chain = await this.#test.snapshot()
    const { ledger, signers } = this.#network
    this.#snapshots.set(chain, { chain, actions: [...ledger.actions], refusing: signers.refusing })
    return { id: chain, ...synced }
  }

  async revert(id: string) {
    const snapshot = this.#snapshots.get(id)
    if (!snapshot) throw new ApiFailure(404, 'unknown-snapshot', `There is no snapshot ${id}.`)
    this.#options.faults.set(undefined)
    await this.#test.revert({ id: snapshot.chain })
    await this.#test.mine({ blocks: 1 })
    this.#snapshots.delete(id)
    this.#network.signers.refusing = snapshot.refusing
    if (this.#network.ledger.actions.length !== snapshot.actions.length) {
      this.#network.ledger.replaceActions(snapshot.actions)
      this.#network.saveActions()
    }
    return this.sync()
  }

  process(name: 'indexer' | 'web', what: 'stop' | 'start' | 'restart') {
    return askSupervisor({ do: what, process: name })
  }

  state() {
    const { ledger, signers, nodes } = this.#network
    const willing = new Set(signers.willing(nodes).map(({ nodeId }) => nodeId))
    return {
      block: Number(ledger.head.block),
      timestamp: Number(ledger.head.timestamp),
      height: ledger.state.height,
      refusing: signers.refusing,
      snapshots: [...this.#snapshots.keys()],
      nodes: nodes.map((node) => ({
        nodeId: Number(node.nodeId),
        ed25519: node.ed25519,
        operator: node.operator,
        decommissioned: node.decommissionedHeight !== null,
        deregistered: node.deregisteredHeight !== null,
        signs: willing.has(node.nodeId),
      })),
    }
  }
}
