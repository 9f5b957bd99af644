import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { PLANNED_NODES } from '@/devnet/seed/plan'
import { type Deployment, parseDeployment } from '@/lib/deployment/deployment'

const HEX_KEY = /^0x[0-9a-fA-F]{64}$/
const FOREIGN_NODES = 6
const MOST_NODES = 200

export type StartOptions = {
  reset: boolean
  web: boolean
  /** How many nodes a new world starts; a kept one has the nodes it has. */
  nodes: number
  foreign: { rpcUrl: string; deployment: Deployment; funderKey: string; nodes: number } | undefined
}

/** Reads the command line of `npm start`. @throws {Error} one sentence that says what is wrong. */
export function readStartOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      reset: { type: 'boolean', default: false },
      'no-web': { type: 'boolean', default: false },
      rpc: { type: 'string' },
      addresses: { type: 'string' },
      funder: { type: 'string' },
      nodes: { type: 'string' },
    },
  })
  const foreign = readForeign(values)
  const nodes = foreign ? foreign.nodes : readNodes(values.nodes, PLANNED_NODES)
  return { reset: values.reset, web: !values['no-web'], nodes, foreign }
}

function readForeign(values: {
  rpc?: string | undefined
  addresses?: string | undefined
  funder?: string | undefined
  nodes?: string | undefined
}) {
  const { rpc, addresses, funder, nodes } = values
  if (!rpc && !addresses && !funder) return undefined
  if (!rpc || !addresses || !funder)
    throw new Error('A chain of your own needs all three: --rpc URL --addresses FILE --funder KEY.')
  if (!URL.canParse(rpc)) throw new Error(`--rpc is "${rpc}", which is no URL.`)
  if (!HEX_KEY.test(funder)) throw new Error('--funder must be a private key: 0x and 64 hex digits.')
  const count = readNodes(nodes ?? String(FOREIGN_NODES), 1)
  return { rpcUrl: rpc, deployment: readAddresses(addresses, rpc), funderKey: funder, nodes: count }
}

function readNodes(text: string | undefined, least: number): number {
  const count = Number(text ?? least)
  if (!Number.isInteger(count) || count < least || count > MOST_NODES)
    throw new Error(`--nodes must be a whole number from ${least} to ${MOST_NODES}.`)
  return count
}

function readAddresses(file: string, rpcUrl: string): Deployment {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new Error(`--addresses: the file ${file} cannot be read as JSON.`)
  }
  return normaliseAddresses(json, rpcUrl)
}

/** Other names under which people write the four contracts down. */
const aliases = {
  sesh: ['sesh', 'token', 'SESH'],
  rewards: ['rewards', 'serviceNodeRewards', 'ServiceNodeRewards'],
  pool: ['pool', 'rewardRatePool', 'RewardRatePool'],
  factory: ['factory', 'serviceNodeContributionFactory', 'ServiceNodeContributionFactory'],
} as const

const DEVELOPMENT_TIMERS = {
  unlockSeconds: 15 * 86_400,
  exitGraceSeconds: 7 * 86_400,
  deregistrationLockSeconds: 30 * 86_400,
  blockSeconds: 120,
  rewardDelaySeconds: 86_400,
}

/**
 * Turns a minimal addresses file (`{ chainId, sesh, rewards, pool, factory }`, under any of the usual names) or a whole deployment
 * file into a deployment at `rpcUrl`. @throws {Error} naming what is missing.
 */
export function normaliseAddresses(json: unknown, rpcUrl: string): Deployment {
  if (typeof json !== 'object' || json === null)
    throw new Error('The addresses file must hold a JSON object.')
  const fields: Record<string, unknown> = {
    ...json,
    ...('contracts' in json && isRecord(json.contracts) ? json.contracts : {}),
  }
  const contracts = Object.fromEntries(
    Object.entries(aliases).map(([name, names]) => {
      const found = names.find((alias) => typeof fields[alias] === 'string')
      if (!found) throw new Error(`The addresses file names no ${name} contract (${names.join(', ')}).`)
      return [name, fields[found]]
    }),
  )
  if (typeof fields['chainId'] !== 'number') throw new Error('The addresses file has no numeric chainId.')
  try {
    return parseDeployment({
      name: 'development',
      label: 'Development chain',
      startBlock: 0,
      testnet: true,
      network: DEVELOPMENT_TIMERS,
      ...json,
      chainId: fields['chainId'],
      rpcUrls: [rpcUrl],
      contracts,
    })
  } catch (cause) {
    throw new Error('The addresses file holds a value that is no address or has another form.', { cause })
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
