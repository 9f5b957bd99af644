import { type Address, createWalletClient, type Hex, http, isHex, numberToHex } from 'viem'
import type { HDAccount } from 'viem/accounts'
import { askConsent, askPerson, type Consent } from './consent'
import { accountOf, type DemoPerson, isDemoPerson } from './people'
import { ProviderError } from './provider-error'
import { readChainId, readTransaction } from './requests'

type Request = { method: string; params?: readonly unknown[] | undefined }
type Listener = (value: unknown) => void

export type DemoChain = { rpcUrl: string; chainId: number; label: string }

/** Who is connected; remembered so that a reload stays connected, as with other wallets. */
const PERSON_KEY = 'session-portal.demo-wallet.person'

/** A wallet inside the page (EIP-1193) for the local world: public keys of demo people, a window for every signature. */
export class DemoProvider {
  readonly #chain: DemoChain
  readonly #listeners = new Map<string, Set<Listener>>()

  constructor(chain: DemoChain) {
    this.#chain = chain
  }

  on = (event: string, listener: Listener) => {
    this.#listeners.set(event, (this.#listeners.get(event) ?? new Set()).add(listener))
    return this
  }

  removeListener = (event: string, listener: Listener) => {
    this.#listeners.get(event)?.delete(listener)
    return this
  }

  request = async ({ method, params = [] }: Request): Promise<unknown> => {
    switch (method) {
      case 'eth_requestAccounts':
        return this.#accounts.length > 0 ? this.#accounts : this.#connect()
      case 'wallet_requestPermissions':
        await this.#connect()
        return [{ parentCapability: 'eth_accounts' }]
      case 'eth_accounts':
        return this.#accounts
      case 'wallet_revokePermissions':
        localStorage.removeItem(PERSON_KEY)
        this.#emit('accountsChanged', [])
        return null
      case 'eth_chainId':
        return numberToHex(this.#chain.chainId)
      case 'wallet_switchEthereumChain':
      case 'wallet_addEthereumChain':
        if (readChainId(params) !== this.#chain.chainId) throw new ProviderError('unknown-chain')
        return null
      case 'eth_sendTransaction':
        return this.#send(params)
      case 'personal_sign':
        return this.#signMessage(params)
      case 'eth_signTypedData_v4':
        return this.#signTypedData(params)
      default:
        return this.#forward(method, params)
    }
  }

  get #person(): DemoPerson | null {
    const name = localStorage.getItem(PERSON_KEY)
    return isDemoPerson(name) ? name : null
  }

  get #accounts(): Address[] {
    return this.#person ? [accountOf(this.#person).address] : []
  }

  async #connect(): Promise<Address[]> {
    const person = await askPerson()
    if (!person) throw new ProviderError('rejected')
    localStorage.setItem(PERSON_KEY, person)
    this.#emit('accountsChanged', this.#accounts)
    return this.#accounts
  }

  /** The account, once its owner agreed to this very request. */
  async #agreed(kind: Consent['kind'], subject: string): Promise<HDAccount> {
    const person = this.#person
    if (!person) throw new ProviderError('not-connected')
    if (!(await askConsent({ kind, person, subject }))) throw new ProviderError('rejected')
    return accountOf(person)
  }

  async #send(params: readonly unknown[]): Promise<Hex> {
    const transaction = readTransaction(params)
    const account = await this.#agreed('transaction', transaction.to ?? '')
    const client = createWalletClient({ account, transport: http(this.#chain.rpcUrl) })
    return client.sendTransaction({ ...transaction, chain: null })
  }

  async #signMessage([message]: readonly unknown[]): Promise<Hex> {
    if (!isHex(message)) throw new ProviderError('bad-request')
    const account = await this.#agreed('message', message)
    return account.signMessage({ message: { raw: message } })
  }

  async #signTypedData([, data]: readonly unknown[]): Promise<Hex> {
    const text = String(data)
    const account = await this.#agreed('data', text)
    return account.signTypedData(JSON.parse(text) as Parameters<HDAccount['signTypedData']>[0])
  }

  /** Reads go to the chain as they are. */
  async #forward(method: string, params: readonly unknown[]): Promise<unknown> {
    if (method.startsWith('wallet_')) throw new ProviderError('unsupported')
    const response = await fetch(this.#chain.rpcUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    })
    const body = (await response.json()) as { result?: unknown; error?: { code: number; message: string } }
    if (body.error) throw Object.assign(new Error(body.error.message), { code: body.error.code })
    return body.result
  }

  #emit(event: string, value: unknown) {
    for (const listener of this.#listeners.get(event) ?? []) listener(value)
  }
}
