import { type Address, createWalletClient, type Hex, http, numberToHex } from 'viem'
import { type HDAccount, mnemonicToAccount } from 'viem/accounts'
import { askConsent, askPerson } from './consent'
import { DEMO_MNEMONIC, demoPeople } from './people'

type Request = { method: string; params?: readonly unknown[] | undefined }
type Listener = (value: unknown) => void

const PERSON_KEY = 'demo-wallet.person'

/** EIP-1193 errors have a number that applications look at. */
class ProviderError extends Error {
  readonly code: number
  constructor(code: number, message: string) {
    super(message)
    this.code = code
  }
}

const REJECTED = 4001
const UNSUPPORTED = 4200
const UNKNOWN_CHAIN = 4902

/** A wallet inside the page for the local world: keys of the public test mnemonic, a consent dialog for every signature. */
export class DemoProvider {
  readonly #rpcUrl: string
  readonly #chainId: number
  readonly #listeners = new Map<string, Set<Listener>>()

  constructor(of: { rpcUrl: string; chainId: number }) {
    this.#rpcUrl = of.rpcUrl
    this.#chainId = of.chainId
  }

  on(event: string, listener: Listener) {
    this.#listeners.set(event, (this.#listeners.get(event) ?? new Set()).add(listener))
    return this
  }

  removeListener(event: string, listener: Listener) {
    this.#listeners.get(event)?.delete(listener)
    return this
  }

  async request({ method, params = [] }: Request): Promise<unknown> {
    switch (method) {
      case 'eth_requestAccounts':
        return this.#connect()
      case 'wallet_requestPermissions':
        await this.#connect()
        return [{ parentCapability: 'eth_accounts' }]
      case 'eth_accounts':
        return this.#accounts()
      case 'wallet_revokePermissions':
        localStorage.removeItem(PERSON_KEY)
        this.#emit('accountsChanged', [])
        return null
      case 'eth_chainId':
        return numberToHex(this.#chainId)
      case 'wallet_switchEthereumChain':
      case 'wallet_addEthereumChain':
        return this.#switchChain(params)
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

  async #connect(): Promise<Address[]> {
    const label = await askPerson(demoPeople.map((person) => person.label))
    if (label === null) throw new ProviderError(REJECTED, 'User rejected the request.')
    localStorage.setItem(PERSON_KEY, label)
    const accounts = this.#accounts()
    this.#emit('accountsChanged', accounts)
    return accounts
  }

  #account(): HDAccount | null {
    const person = demoPeople.find(({ label }) => label === localStorage.getItem(PERSON_KEY))
    return person ? mnemonicToAccount(DEMO_MNEMONIC, { addressIndex: person.index }) : null
  }

  #accounts(): Address[] {
    const account = this.#account()
    return account ? [account.address] : []
  }

  #switchChain(params: readonly unknown[]) {
    const [wanted] = params
    const id =
      typeof wanted === 'object' && wanted !== null && 'chainId' in wanted ? Number(wanted.chainId) : 0
    if (id !== this.#chainId) throw new ProviderError(UNKNOWN_CHAIN, 'Unrecognized chain ID.')
    return null
  }

  /** The account, once its owner agreed to this very request. */
  async #agreed(what: { method: string; text: string }): Promise<HDAccount> {
    const account = this.#account()
    if (!account) throw new ProviderError(4100, 'The demo wallet is not connected.')
    const isAgreed = await askConsent({ ...what, address: account.address })
    if (!isAgreed) throw new ProviderError(REJECTED, 'User rejected the request.')
    return account
  }

  async #send(params: readonly unknown[]): Promise<Hex> {
    const transaction = params[0] as { to?: Address; data?: Hex; value?: Hex; gas?: Hex }
    const account = await this.#agreed({ method: 'transaction', text: transaction.to ?? '' })
    const client = createWalletClient({ account, transport: http(this.#rpcUrl) })
    const { to, data, value, gas } = transaction
    return client.sendTransaction({
      chain: null,
      ...(to && { to }),
      ...(data && { data }),
      ...(value && { value: BigInt(value) }),
      ...(gas && { gas: BigInt(gas) }),
    })
  }

  async #signMessage([message]: readonly unknown[]): Promise<Hex> {
    const raw = String(message) as Hex
    const account = await this.#agreed({ method: 'message', text: String(message) })
    return account.signMessage({ message: { raw } })
  }

  async #signTypedData([, data]: readonly unknown[]): Promise<Hex> {
    const account = await this.#agreed({ method: 'data', text: String(data) })
    return account.signTypedData(JSON.parse(String(data)) as Parameters<HDAccount['signTypedData']>[0])
  }

  async #forward(method: string, params: readonly unknown[]): Promise<unknown> {
    if (method.startsWith('wallet_')) throw new ProviderError(UNSUPPORTED, `${method} is not supported.`)
    const response = await fetch(this.#rpcUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    })
    const body = (await response.json()) as { result?: unknown; error?: { code: number; message: string } }
    if (body.error) throw new ProviderError(body.error.code, body.error.message)
    return body.result
  }

  #emit(event: string, value: unknown) {
    for (const listener of this.#listeners.get(event) ?? []) listener(value)
  }
}
