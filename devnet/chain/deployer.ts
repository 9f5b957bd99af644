import { type Abi, type Address, encodeFunctionData, type Hex } from 'viem'
import { loadArtifact } from '@/scripts/contracts/compile'
import type { ContractName } from '@/scripts/contracts/contract-sources'
import { demoAccount } from './accounts'
import { readClient, walletClient } from './rpc'

/** Deploys contracts one after another from the deployer's account. */
export class Deployer {
  readonly #rpcUrl: string
  readonly #wallet
  readonly #reader

  constructor(rpcUrl: string) {
    this.#rpcUrl = rpcUrl
    this.#wallet = walletClient(rpcUrl, demoAccount('deployer').privateKey)
    this.#reader = readClient(rpcUrl)
  }

  get owner(): Address {
    return this.#wallet.account.address
  }

  /** Number of the newest block. */
  newestBlock = async (): Promise<number> => Number(await this.#reader.getBlockNumber())

  /** Deploys one contract and returns its address. @throws when the creation reverted. */
  async create(name: ContractName, args: readonly unknown[] = []): Promise<Address> {
    const { abi, bytecode } = await loadArtifact(name)
    const receipt = await this.#mined(await this.#wallet.deployContract({ abi, bytecode, args }))
    if (!receipt.contractAddress) throw new Error(`${name} was not deployed on ${this.#rpcUrl}`)
    return receipt.contractAddress
  }

  /** Deploys an implementation behind a transparent proxy and initialises it in the same transaction. */
  async proxied(name: ContractName, args: readonly unknown[]): Promise<Address> {
    const [implementation, data] = await this.#implement(name, args)
    return this.create('TransparentUpgradeableProxy', [implementation, this.owner, data])
  }

  /** The same for an implementation that upgrades itself (UUPS). */
  async selfUpgrading(name: ContractName, args: readonly unknown[]): Promise<Address> {
    return this.create('ERC1967Proxy', await this.#implement(name, args))
  }

  /** @throws when the transaction reverted. */
  async send(name: ContractName, address: Address, functionName: string, args: readonly unknown[] = []) {
    const { abi } = await loadArtifact(name)
    await this.#mined(
      await this.#wallet.writeContract({ address, abi: abi satisfies Abi, functionName, args }),
    )
  }

  /** Answer of a view. */
  async read<T>(name: ContractName, address: Address, functionName: string, args: readonly unknown[] = []) {
    const { abi } = await loadArtifact(name)
    return (await this.#reader.readContract({ address, abi, functionName, args })) as T
  }

  async #implement(name: ContractName, args: readonly unknown[]): Promise<[Address, Hex]> {
    const { abi } = await loadArtifact(name)
    const implementation = await this.create(name)
    return [implementation, encodeFunctionData({ abi, functionName: 'initialize', args })]
  }

  async #mined(hash: Hex) {
    const receipt = await this.#reader.waitForTransactionReceipt({ hash })
    if (receipt.status !== 'success') throw new Error(`transaction ${hash} of the deployment reverted`)
    return receipt
  }
}
