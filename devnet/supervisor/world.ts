import { resolve } from 'node:path'
import { anvilArguments, findAnvil } from '@/devnet/chain/anvil'
import { demoAccounts, FUNDED_ACCOUNTS } from '@/devnet/chain/accounts'
import { deployContracts } from '@/devnet/chain/deploy'
import { LOCAL_CHAIN_ID, readClient, testClient } from '@/devnet/chain/rpc'
import { HISTORY_DAYS, PLANNED_NODES } from '@/devnet/seed/plan'
import { NAMES_DAYS_BEFORE } from '@/devnet/seed/names-plan'
import { seedListings } from '@/devnet/seed/seed-listings'
import { seedWorld } from '@/devnet/seed/seed-world'
import { type Deployment, parseDeployment } from '@/lib/deployment/deployment'
import { compileContracts, contractsFingerprint } from '@/scripts/contracts/compile'
import type { Child } from './child'
import { type Ports, requireFreePorts } from './ports'
import { type Listeners, Processes, root } from './processes'
import { answers } from './ready'
import { ensureBuild, webArguments } from './web'
import { WorldFiles } from './world-files'

const DAY_SECONDS = 86_400

export type WorldOptions = Listeners & {
  ports: Ports
  /** Folder that keeps the world. */
  dir: string
  /** Forget what the folder holds. */
  fresh: boolean
  /** The chain is not written down: such a world cannot be started again. */
  isThrownAway?: boolean
  /** What happened before; `none` is an empty network. */
  seed: 'market' | 'none'
  /** Nodes that the market ever started; only a new world can have more. Default: as many as are planned. */
  nodes?: number
  web: 'production' | 'none'
  indexer: boolean
  /** Whether the nodes keep messages, too, behind a file server and a community server. */
  messages: boolean
  /** Seconds after which an idle chain gets an empty block. */
  blockTime: number
  /** A chain that runs elsewhere, with contracts on it. */
  foreign?: { rpcUrl: string; deployment: Deployment; funderKey: string; nodes: number } | undefined
}

export type WorldUrls = Readonly<Record<keyof Ports, string>>

/** A running local world. */
export type World = {
  urls: WorldUrls
  accounts: typeof demoAccounts
  deployment: Deployment
  stop: () => Promise<void>
}

/**
 * Starts chain, contracts, history, node network, indexer and web, each when what it needs is there.
 * @returns `ready`, which throws one sentence when something fails (nothing is left running then), and `stop`, which ends
 * everything at any time, also before it is ready.
 */
export function beginWorld(options: WorldOptions): { ready: Promise<World>; stop: () => Promise<void> } {
  const starter = new WorldStarter(options)
  const ready = starter.start().catch(async (error: unknown) => {
    await starter.stop()
    throw error
  })
  return { ready, stop: () => starter.stop() }
}

/** A world that is ready. @throws {Error} one sentence; nothing is left running then. */
export const startWorld = (options: WorldOptions): Promise<World> => beginWorld(options).ready

class WorldStarter {
  readonly #options: WorldOptions
  readonly #files: WorldFiles
  readonly #urls: WorldUrls
  readonly #processes: Processes

  constructor(options: WorldOptions) {
    this.#options = options
    this.#files = new WorldFiles(resolve(options.dir))
    const { ports, foreign } = options
    const local = (port: number) => `http://127.0.0.1:${port}`
    this.#urls = {
      chain: foreign?.rpcUrl ?? local(ports.chain),
      network: local(ports.network),
      messages: local(ports.messages),
      indexer: local(ports.indexer),
      web: local(ports.web),
    }
    this.#processes = new Processes(options)
  }

  async start(): Promise<World> {
    const { ports, web, indexer, messages, foreign } = this.#options
    const used: (keyof Ports)[] = ['network']
    if (!foreign) used.push('chain')
    if (indexer) used.push('indexer')
    if (messages) used.push('messages')
    if (web !== 'none') used.push('web')
    await requireFreePorts(ports, used)
    // The build does not need the chain; both are worked on at once.
    const built = web === 'production' ? this.#build() : Promise.resolve()
    built.catch(() => {})
    const contracts = foreign ? this.#adoptForeign(foreign.deployment) : await this.#startLocalChain()
    await this.#startNetwork()
    const [deployment] = await Promise.all([
      messages ? this.#startMessages(contracts) : contracts,
      indexer ? this.#startIndexer() : undefined,
      built,
    ])
    if (web !== 'none') await this.#startWeb()
    if (web !== 'none' && !foreign && this.#options.seed === 'market') await this.#listOnce(deployment)
    this.#processes.areUp()
    return { urls: this.#urls, accounts: demoAccounts, deployment, stop: () => this.stop() }
  }

  stop = (): Promise<void> => this.#processes.stopAll()

  #build = () =>
    ensureBuild(root, {
      onLine: (line) => this.#processes.line('build', line),
      signal: this.#processes.ending,
    })

  #adoptForeign(deployment: Deployment): Deployment {
    this.#files.save(this.#files.deployment, deployment)
    return deployment
  }

  async #startLocalChain(): Promise<Deployment> {
    await compileContracts()
    const contracts = await contractsFingerprint()
    if (this.#options.fresh) this.#files.clear()
    const isKept = this.#files.holdsWorld(contracts)
    if (!isKept) this.#files.clear()
    const days = HISTORY_DAYS + (this.#options.seed === 'market' ? NAMES_DAYS_BEFORE : 0)
    const genesis = Math.floor(Date.now() / 1000) - days * DAY_SECONDS
    this.#processes.start('chain', findAnvil(), {
      args: anvilArguments({
        port: this.#options.ports.chain,
        chainId: LOCAL_CHAIN_ID,
        stateFile: this.#options.isThrownAway ? undefined : this.#files.chainState,
        genesisTimestamp: genesis,
        accounts: FUNDED_ACCOUNTS,
      }),
    })
    await this.#processes.ready('The chain', 60, () =>
      answers(this.#urls.chain, { jsonrpc: '2.0', id: 1, method: 'eth_chainId', params: [] }),
    )
    if (isKept) await this.#continueTime()
    else await this.#makeWorld(genesis, contracts)
    return this.#files.loadDeployment()
  }

  /** After time jumps the kept chain is ahead of the computer's clock: it goes on from its newest block. */
  async #continueTime() {
    const { timestamp } = await readClient(this.#urls.chain).getBlock({ blockTag: 'latest' })
    const now = BigInt(Math.floor(Date.now() / 1000))
    const next = timestamp >= now ? timestamp + 1n : now
    const test = testClient(this.#urls.chain)
    await test.setNextBlockTimestamp({ timestamp: next })
    await test.mine({ blocks: 1 })
  }

  async #makeWorld(genesis: number, contracts: string) {
    const isPlayed = this.#options.seed === 'market'
    this.#processes.line(
      'world',
      isPlayed ? 'deploying contracts and playing their history' : 'deploying contracts',
    )
    const deployment = isPlayed
      ? await seedWorld({
          rpcUrl: this.#urls.chain,
          genesis: BigInt(genesis),
          folder: this.#files.folder,
          nodes: this.#options.nodes ?? PLANNED_NODES,
        })
      : await deployContracts(this.#urls.chain)
    const stakingBackendUrl = this.#urls.network
    this.#files.save(this.#files.deployment, parseDeployment({ ...deployment, stakingBackendUrl }))
    this.#files.save(this.#files.accounts, demoAccounts)
    this.#files.saveRecord({ contracts, genesis, hasListings: false })
  }

  async #startNetwork() {
    const { ports, indexer, messages, foreign, blockTime } = this.#options
    const child = this.#processes.script('network', 'devnet/network/main.ts', {
      DEPLOYMENT_FILE: this.#files.deployment,
      WORLD_DIR: this.#files.folder,
      NETWORK_PORT: String(ports.network),
      HEARTBEAT_SECONDS: foreign ? '0' : String(blockTime),
      ...(indexer && { INDEXER_URL: this.#urls.indexer }),
      ...(messages && { MESSAGES_URL: this.#urls.messages }),
      ...(foreign && { FUNDER_KEY: foreign.funderKey, CREATE_NODES: String(foreign.nodes) }),
    })
    child.process.on('message', (message) => void this.#obey(child, message))
    await this.#processes.ready('The node network', 300, () => answers(`${this.#urls.network}/info`))
  }

  /** @returns the deployment with the way into the message network, as it now stands in its file. */
  async #startMessages(deployment: Deployment): Promise<Deployment> {
    const url = this.#urls.messages
    this.#processes.script('messages', 'devnet/messages/main.ts', {
      DEPLOYMENT_FILE: this.#files.deployment,
      WORLD_DIR: this.#files.folder,
      NETWORK_URL: this.#urls.network,
      MESSAGES_PORT: String(this.#options.ports.messages),
    })
    await this.#processes.ready('The message network', 180, () => answers(`${url}/deployment`))
    const servers: unknown = await (await fetch(`${url}/deployment`)).json()
    const messages = { seeds: [{ url }], relays: [], ...(servers as object) }
    const complete = parseDeployment({ ...deployment, messages })
    this.#files.save(this.#files.deployment, complete)
    return complete
  }

  async #startIndexer() {
    this.#spawnIndexer()
    await this.#processes.ready('The indexer', 300, () => this.#isIndexLevel())
  }

  #spawnIndexer() {
    this.#processes.script('indexer', 'indexer/start.ts', {
      PONDER_DEPLOYMENT_FILE: this.#files.deployment,
      INDEXER_PORT: String(this.#options.ports.indexer),
      INDEXER_DATA_DIR: this.#files.indexer,
    })
  }

  async #isIndexLevel(): Promise<boolean> {
    const response = await fetch(`${this.#urls.indexer}/v1/status`, { signal: AbortSignal.timeout(5_000) })
    if (!response.ok) return false
    const status = (await response.json()) as { ready: boolean }
    return status.ready
  }

  async #startWeb() {
    this.#spawnWeb()
    await this.#processes.ready('The portal', 120, () => answers(`${this.#urls.web}/api/health`))
  }

  /** What is for sale needs a portal to be posted to. */
  async #listOnce(deployment: Deployment) {
    const record = this.#files.loadRecord()
    if (record.hasListings) return
    this.#processes.line('world', 'listing names for sale')
    // On a busy machine the order book has not followed the chain to any block yet.
    await this.#processes.ready('The order book', 120, () => answers(`${this.#urls.web}/api/market/status`))
    await seedListings({ webUrl: this.#urls.web, deployment })
    this.#files.saveRecord({ ...record, hasListings: true })
  }

  #spawnWeb() {
    this.#processes.start('web', process.execPath, {
      args: webArguments(root, this.#options.ports.web),
      env: {
        PORTAL_DEPLOYMENT: this.#files.deployment,
        WORLD_DIR: this.#files.folder,
        STAKING_BACKEND_URL: this.#urls.network,
        INDEXER_URL: this.#urls.indexer,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
      },
    })
  }

  /** The network passes on what a developer wants of the other processes. */
  async #obey(network: Child, message: unknown) {
    const { id, do: what, process: name } = message as { id: number; do: string; process: 'indexer' | 'web' }
    const answer = (result: object) => network.process.connected && network.process.send({ id, ...result })
    try {
      if (what !== 'start') await this.#processes.stop(name)
      if (what !== 'stop' && name === 'indexer') await this.#startIndexer()
      if (what !== 'stop' && name === 'web') await this.#startWeb()
      answer({ ok: true })
    } catch (error) {
      answer({ ok: false, error: error instanceof Error ? error.message : String(error) })
    }
  }
}
