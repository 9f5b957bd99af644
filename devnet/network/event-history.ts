import { type Address, getAddress, parseEventLogs } from 'viem'
import { serviceNodeContributionAbi } from '@/contracts-abi/service-node-contribution'
import { serviceNodeContributionFactoryAbi } from '@/contracts-abi/service-node-contribution-factory'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import type { ReadClient } from '@/devnet/chain/rpc'
import type { Deployment } from '@/lib/deployment/deployment'
import type { LedgerHead } from './ledger'
import { eachRange } from './log-range'

const abi = [
  ...serviceNodeRewardsAbi,
  ...serviceNodeContributionFactoryAbi,
  ...serviceNodeContributionAbi,
] as const

/** An argument of an event: integers as decimal text, structs and lists by their parts. */
export type WireValue =
  string | number | boolean | readonly WireValue[] | { readonly [name: string]: WireValue }

/** One event of the chain as the backend writes it. */
export type WireEvent = {
  name: string
  block: number
  log_index: number
  tx: string
  /** What the event is about: its first indexed argument. */
  main_arg?: WireValue
  args: Readonly<Record<string, WireValue>>
}

type Books = {
  /** By address, in the order in which the factory made them. */
  contracts: Map<Address, WireEvent[]>
  /** By contract id, also of nodes that were removed. */
  nodes: Map<string, WireEvent[]>
}

/** The chain's events of every node and contribution contract, read once and continued from block to block. */
export class EventHistory {
  readonly #client: ReadClient
  readonly #deployment: Deployment
  #books: Books = { contracts: new Map(), nodes: new Map() }
  #through: LedgerHead | undefined

  constructor(client: ReadClient, deployment: Deployment) {
    this.#client = client
    this.#deployment = deployment
  }

  /** Everything up to `head`; what a reorganisation took back is gone. */
  async read(head: LedgerHead): Promise<Books> {
    if (this.#through && this.#through.hash === head.hash) return this.#books
    if (this.#through && !(await this.#isOnChain(this.#through))) {
      this.#through = undefined
      this.#books = { contracts: new Map(), nodes: new Map() }
    }
    const from = this.#through ? this.#through.block + 1n : BigInt(this.#deployment.startBlock)
    for (const range of eachRange({ from, to: head.block })) await this.#readRange(range)
    this.#through = head
    return this.#books
  }

  async #isOnChain({ block, hash }: LedgerHead): Promise<boolean> {
    const newest = await this.#client.getBlockNumber()
    return block <= newest && (await this.#client.getBlock({ blockNumber: block })).hash === hash
  }

  async #readRange({ from, to }: { from: bigint; to: bigint }) {
    const { rewards, factory } = this.#deployment.contracts
    const range = { fromBlock: from, toBlock: to }
    const ours = await this.#client.getLogs({ address: [rewards, factory], ...range })
    for (const { args } of parseEventLogs({
      abi,
      eventName: 'NewServiceNodeContributionContract',
      logs: ours,
    }))
      this.#books.contracts.set(args.contributorContract, [])
    const addresses = [...this.#books.contracts.keys()]
    const theirs = addresses.length > 0 ? await this.#client.getLogs({ address: addresses, ...range }) : []
    const logs = [...ours, ...theirs].sort(
      (a, b) => Number(a.blockNumber - b.blockNumber) || a.logIndex - b.logIndex,
    )
    for (const log of parseEventLogs({ abi, logs })) this.#keep(log)
  }

  #keep(log: ReturnType<typeof parseEventLogs<typeof abi>>[number]) {
    const event = toWireEvent(log)
    const made = log.eventName === 'NewServiceNodeContributionContract' && log.args.contributorContract
    this.#books.contracts.get(made || getAddress(log.address))?.push(event)
    const id = event.args['serviceNodeID']
    if (typeof id === 'string') this.#books.nodes.set(id, [...(this.#books.nodes.get(id) ?? []), event])
  }
}

function toWireEvent(log: ReturnType<typeof parseEventLogs<typeof abi>>[number]): WireEvent {
  // An event without parameters has no arguments at all.
  const args = wireParts(log.args ?? {})
  const declaration = abi.find((item) => item.type === 'event' && item.name === log.eventName)
  const inputs = declaration?.type === 'event' ? declaration.inputs : []
  const main = args[inputs.find(({ indexed }) => indexed)?.name ?? '']
  return {
    name: log.eventName,
    block: Number(log.blockNumber),
    log_index: log.logIndex,
    tx: log.transactionHash,
    ...(main !== undefined && { main_arg: main }),
    args,
  }
}

function toWireValue(value: unknown): WireValue {
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(toWireValue)
  return wireParts(value ?? {})
}

const wireParts = (of: object): Record<string, WireValue> =>
  Object.fromEntries(Object.entries(of).map(([name, part]) => [name, toWireValue(part)]))
