import { type Abi, type Address, erc20Abi, type Hex } from 'viem'
import { crowdAccount, demoAccounts } from '@/devnet/chain/accounts'
import { readClient, type ReadClient, testClient, type TestClient, walletClient } from '@/devnet/chain/rpc'

/** Enough for twenty names with their records. */
const GAS = 15_000_000n
/** Wei per gas, far above the local base fee: stating it saves asking the chain before every transaction. */
const FEES = { maxFeePerGas: 2_000_000_000n, maxPriorityFeePerGas: 1_000_000_000n }

export type Request = { address: Address; abi: Abi; functionName: string; args?: readonly unknown[] }

/** Account of a label: a demo person or `crowd N`. */
export function personOf(label: string) {
  const index = /^crowd (\d+)$/.exec(label)?.[1]
  if (index !== undefined) return crowdAccount(Number(index))
  const found = demoAccounts.find((account) => account.label === label)
  if (!found) throw new Error(`the seed knows nobody called ${label}`)
  return found
}

/** Something that happens on one day of the plan. */
export type Scene = { day: number; run: () => Promise<unknown> }

/** Sends everybody's transactions at chosen moments of the chain, and remembers them to check at the end. */
export class Stage {
  readonly client: ReadClient
  readonly test: TestClient
  readonly #rpcUrl: string
  readonly #begin: bigint
  readonly #wallets = new Map<string, ReturnType<typeof walletClient>>()
  readonly #nonces = new Map<string, number>()
  readonly #sent: { hash: Hex; what: string }[] = []

  /** @param begin - Unix seconds of day 0. */
  constructor(rpcUrl: string, begin: bigint) {
    this.#rpcUrl = rpcUrl
    this.#begin = begin
    this.client = readClient(rpcUrl)
    this.test = testClient(rpcUrl)
  }

  person = personOf

  timeOf = (day: number) => this.#begin + BigInt(Math.round(day * 86_400))

  /** The next transaction is mined at this day; never earlier than the newest block. */
  async goTo(day: number) {
    const last = this.#sent.at(-1)
    if (last) await this.client.waitForTransactionReceipt({ hash: last.hash })
    const { timestamp } = await this.client.getBlock({ blockTag: 'latest' })
    const wanted = this.timeOf(day)
    if (wanted > timestamp) await this.test.setNextBlockTimestamp({ timestamp: wanted })
  }

  /** Mines a block at this day, or at once when the chain is beyond it. */
  async reach(day: number) {
    await this.goTo(day)
    await this.test.mine({ blocks: 1 })
  }

  async send(who: string, request: Request): Promise<Hex> {
    const wallet = this.#walletOf(who)
    const { address } = wallet.account
    const nonce = this.#nonces.get(address) ?? (await this.client.getTransactionCount({ address }))
    const hash = await wallet.writeContract({ ...request, ...FEES, nonce, gas: GAS })
    this.#nonces.set(address, nonce + 1)
    this.#sent.push({ hash, what: `${who}: ${request.functionName}` })
    return hash
  }

  #walletOf(who: string) {
    const known = this.#wallets.get(who)
    if (known) return known
    const wallet = walletClient(this.#rpcUrl, this.person(who).privateKey)
    this.#wallets.set(who, wallet)
    return wallet
  }

  /** Sends and waits until it is mined. @throws when it reverted. */
  async sendAndWait(who: string, request: Request) {
    const receipt = await this.client.waitForTransactionReceipt({ hash: await this.send(who, request) })
    if (receipt.status !== 'success') throw new Error(`seed: ${who}: ${request.functionName} reverted`)
    return receipt
  }

  approve = (who: string, token: Address, spender: Address, amount: bigint) =>
    this.send(who, { address: token, abi: erc20Abi, functionName: 'approve', args: [spender, amount] })

  /** @throws naming the first transaction that reverted. */
  async checkAll(): Promise<number> {
    const receipts = await Promise.all(
      this.#sent.map(({ hash }) => this.client.waitForTransactionReceipt({ hash })),
    )
    const failed = receipts.findIndex(({ status }) => status !== 'success')
    if (failed >= 0) throw new Error(`seed: ${this.#sent[failed]?.what} reverted`)
    return receipts.length
  }
}
