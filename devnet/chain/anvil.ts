import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

/** @returns the chain's program: from npm on this system, else from the PATH. @throws a sentence when there is none. */
export function findAnvil(): string {
  const packaged = `@foundry-rs/anvil-${process.platform}-${process.arch === 'x64' ? 'amd64' : process.arch}`
  try {
    const manifest = createRequire(import.meta.url).resolve(`${packaged}/package.json`)
    const program = join(manifest, '..', 'bin', 'anvil')
    if (existsSync(program)) return program
  } catch {
    // Not packaged for this system: look on the PATH.
  }
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'anvil'))
  const found = onPath.find((path) => existsSync(path))
  if (found) return found
  throw new Error('The chain needs "anvil": install Foundry and put anvil on the PATH, then start again.')
}

export type AnvilOptions = {
  port: number
  chainId: number
  /** File that keeps the chain between runs; left out: it ends with its process. */
  stateFile?: string | undefined
  /** Unix seconds of the genesis block; ignored when the state file exists. */
  genesisTimestamp: number
  accounts: number
}

/** The file grows by half a megabyte a block (every state is kept, for a new index), so it is not written often. */
const STATE_INTERVAL_SECONDS = 120

/** Command line of the chain. */
export function anvilArguments(options: AnvilOptions): string[] {
  const { port, chainId, stateFile, genesisTimestamp, accounts } = options
  const isKept = stateFile !== undefined && existsSync(stateFile)
  return [
    ...['--host', '127.0.0.1', '--port', String(port), '--chain-id', String(chainId)],
    ...['--accounts', String(accounts), '--balance', '10000'],
    ...(stateFile ? ['--state', stateFile, '--state-interval', String(STATE_INTERVAL_SECONDS)] : []),
    ...(isKept ? [] : ['--timestamp', String(genesisTimestamp)]),
    ...['--base-fee', '10000000', '--gas-limit', '100000000', '--preserve-historical-states', '--silent'],
  ]
}
