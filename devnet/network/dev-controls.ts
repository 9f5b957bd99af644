import { type Address, type Hex, parseAbi } from 'viem'
import { mint } from '@/devnet/chain/deploy'
import { LOCAL_CHAIN_ID, testClient, walletClient } from '@/devnet/chain/rpc'
import { ApiFailure } from './api-failure'
import type { DevAction } from './dev-actions'
import type { FaultBox, InjectedFault } from './fault-box'
import { awaitIndexer } from './indexer-level'
import { tellMessages } from './messages-link'
import type { SessionNetwork } from './network'
import { nodeStatus } from './node-status'
import { registrationForBackend } from './registration'
import { reorganise } from './reorganise'
import type { StoredRegistration } from './registrations'
import { askSupervisor } from './supervisor-link'

const erc20 = parseAbi(['function transfer(address to, uint256 amount) returns (bool)'])
const EMPTY_REORG_BLOCKS = 1

/** What comes back by a revert, besides the chain itself. */
type Snapshot = {
  block: bigint
  actions: number
  refusing: number
  registrations: readonly StoredRegistration[]
}

export type DevControlsOptions = {
  network: SessionNetwork
  faults: FaultBox
  rpcUrl: string
  indexerUrl: string | undefined
  messagesUrl: string | undefined
  /** Pays for SESH on a foreign chain, where nobody can mint. */
  funderKey: Hex | undefined
}

/** What a developer may do to the world: move time, break nodes, rewind. Chain, network and index move together. */
export class DevControls {
  readonly #network: SessionNetwork
  readonly #options: DevControlsOptions
  /** By the chain's own id, oldest first. */
  readonly #snapshots = new Map<Hex, Snapshot>()

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
    await tellMessages(this.#options.messagesUrl, 'follow')
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

  async act(verb: DevAction['verb'], nodeId: bigint) {
    await this.#network.act(verb, nodeId)
    return { nodeId: String(nodeId), verb }
  }

  /** A new node's software prints its registration for an operator and submits it, as a daemon does. */
  async prepareNode(operator: Address) {
    await this.#network.sync()
    const { deployment, keys, nodes, registrations } = this.#network
    const used = new Set([
      ...nodes.map(({ ed25519 }) => ed25519),
      ...registrations.entries.map((entry) => entry.pubkey_ed25519),
    ])
    // From the end: the first keys belong to nodes and contracts of the seeded market.
    const free = keys.findLast(({ ed25519Hex }) => !used.has(ed25519Hex))
    if (!free) throw new ApiFailure(409, 'no-node-left', 'Every node of this network is in use.')
    const { contracts, chainId } = deployment
    const of = { keys: free, operator, rewardsContract: contracts.rewards, chainId }
    const timestamp = Number(this.#network.ledger.head.timestamp)
    const registration = { ...registrationForBackend(of), pubkey_ed25519: free.ed25519Hex, timestamp }
    registrations.store(registration)
    return { key: free.ed25519Hex, operator }
  }

  fault(fault: InjectedFault) {
    this.#options.faults.set(fault)
    return { times: fault.left }
  }

  refuse(count: number) {
    this.#network.signers.refusing = count
    return { refusing: count }
  }

  /**
   * Replaces the newest `depth` blocks by empty ones, and one more so that the new chain is longer. Snapshots of replaced blocks
   * are forgotten: anvil 1.7 damages its chain when it is told to revert to one.
   */
  async reorg(depth: number) {
    const head = await this.#network.client.getBlockNumber()
    const kept = head - BigInt(depth)
    if (kept <= 0n) throw new ApiFailure(400, 'too-deep', 'The chain is not that long.')
    for (const [id, { block }] of this.#snapshots) if (block > kept) this.#snapshots.delete(id)
    await reorganise(this.#network.client, depth)
    await this.#test.mine({ blocks: EMPTY_REORG_BLOCKS })
    return this.sync()
  }

  async snapshot() {
    const synced = await this.sync()
    const id = await this.#test.snapshot()
    await tellMessages(this.#options.messagesUrl, 'snapshot', { id })
    const { ledger, signers, registrations } = this.#network
    this.#snapshots.set(id, {
      block: await this.#network.client.getBlockNumber(),
      actions: ledger.actions.length,
      refusing: signers.refusing,
      registrations: registrations.entries,
    })
    return { id, ...synced }
  }

  /** Goes back to a snapshot and forgets it and all later ones, as the chain does; faults end. */
  async revert(wanted: string) {
    const found = [...this.#snapshots].find(([id]) => id === wanted)
    if (!found) throw new ApiFailure(404, 'unknown-snapshot', `There is no snapshot ${wanted}, or no longer.`)
    const [id, { actions, refusing, registrations }] = found
    await this.#network.rewind(async () => {
      await this.#test.revert({ id })
      await this.#test.mine({ blocks: 1 })
    }, actions)
    const ids = [...this.#snapshots.keys()]
    for (const later of ids.slice(ids.indexOf(id))) this.#snapshots.delete(later)
    this.#network.signers.refusing = refusing
    this.#network.registrations.replace(registrations)
    this.#options.faults.set(undefined)
    await tellMessages(this.#options.messagesUrl, 'revert', { id })
    return this.sync()
  }

  /** Something of the nodes as keepers of messages. */
  async messages(verb: string, body: object) {
    if (!this.#options.messagesUrl)
      throw new ApiFailure(409, 'no-messages', 'This world has no message network.')
    await tellMessages(this.#options.messagesUrl, verb, body)
    return {}
  }

  process(name: 'indexer' | 'web', what: 'stop' | 'start' | 'restart') {
    return askSupervisor({ do: what, process: name })
  }

  state() {
    const { ledger, signers, nodes } = this.#network
    const willing = new Set(signers.willing(nodes))
    const refusers = signers.refusers(nodes)
    return {
      block: Number(ledger.head.block),
      timestamp: Number(ledger.head.timestamp),
      height: ledger.state.height,
      refusing: signers.refusing,
      fault: this.#options.faults.current ?? null,
      snapshots: [...this.#snapshots.keys()],
      nodes: nodes.map((node) => ({
        nodeId: Number(node.nodeId),
        ed25519: node.ed25519,
        operator: node.operator,
        state: nodeStatus(node, ledger.state.height),
        isStopped: node.stoppedHeight !== null,
        unlockHeight: node.unlockHeight ?? 0,
        refusing: refusers.has(node),
        signs: willing.has(node),
      })),
    }
  }
}
