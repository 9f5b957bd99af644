import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { anvilArguments, findAnvil } from '@/devnet/chain/anvil'
import { type BetweenDeployments, deployContracts } from '@/devnet/chain/deploy'
import { LOCAL_CHAIN_ID, readClient, testClient } from '@/devnet/chain/rpc'
import type { Deployment } from '@/lib/deployment/deployment'
import { compileContracts } from '@/scripts/contracts/compile'

const ACCOUNTS = 20
const START_SECONDS = 20

/** A port that was free a moment ago, on loopback. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port was free')
  return address.port
}

/** A private development chain with the staking contracts, mining each transaction at once. */
export class LocalChain {
  readonly rpcUrl: string
  readonly folder: string
  readonly #anvil: ChildProcess
  readonly client
  readonly test

  private constructor(port: number) {
    this.rpcUrl = `http://127.0.0.1:${port}`
    this.folder = mkdtempSync(join(tmpdir(), 'indexer-test-'))
    const options = { port, chainId: LOCAL_CHAIN_ID, accounts: ACCOUNTS, blockTime: 0 }
    const genesisTimestamp = Math.floor(Date.now() / 1000) - 120 * 86_400
    const stateFile = join(this.folder, 'chain-state.json')
    this.#anvil = spawn(findAnvil(), anvilArguments({ ...options, stateFile, genesisTimestamp }), {
      stdio: 'ignore',
    })
    this.client = readClient(this.rpcUrl)
    this.test = testClient(this.rpcUrl)
  }

  static async start(): Promise<LocalChain> {
    await compileContracts()
    const chain = new LocalChain(await freePort())
    const deadline = Date.now() + START_SECONDS * 1_000
    while (
      !(await chain.client.getBlockNumber().then(
        () => true,
        () => false,
      ))
    )
      if (Date.now() > deadline) throw new Error('the chain did not start')
    return chain
  }

  deploy = (beforeStart?: BetweenDeployments['beforeStart']): Promise<Deployment> =>
    deployContracts(this.rpcUrl, beforeStart && { beforeStart })

  /** @returns path of the deployment file. */
  describe(deployment: Deployment): string {
    const file = join(this.folder, 'deployment.json')
    writeFileSync(file, JSON.stringify(deployment))
    return file
  }

  async head(): Promise<{ block: number; timestamp: number }> {
    const { number, timestamp } = await this.client.getBlock({ blockTag: 'latest' })
    return { block: Number(number), timestamp: Number(timestamp) }
  }

  async pass(seconds: number): Promise<void> {
    await this.test.increaseTime({ seconds })
    await this.test.mine({ blocks: 1 })
  }

  async stop(): Promise<void> {
    this.#anvil.kill('SIGKILL')
    if (this.#anvil.exitCode === null && this.#anvil.signalCode === null) await once(this.#anvil, 'exit')
    rmSync(this.folder, { recursive: true, force: true })
  }
}
