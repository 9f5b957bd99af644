import { createServer } from 'node:net'

export type Ports = { chain: number; network: number; messages: number; indexer: number; web: number }

const variables: Record<keyof Ports, string> = {
  chain: 'CHAIN_PORT',
  network: 'NETWORK_PORT',
  messages: 'MESSAGES_PORT',
  indexer: 'INDEXER_PORT',
  web: 'WEB_PORT',
}

const defaults: Ports = { chain: 8545, network: 8650, messages: 8652, indexer: 8651, web: 3000 }

/** Ports from the environment. @throws {Error} naming the variable that holds no port. */
export function portsFromEnvironment(env: Record<string, string | undefined>): Ports {
  const read = (name: keyof Ports) => {
    const text = env[variables[name]]
    if (!text) return defaults[name]
    const port = Number(text)
    if (Number.isInteger(port) && port > 0 && port < 65_536) return port
    throw new Error(`${variables[name]} is "${text}", which is no port number.`)
  }
  return {
    chain: read('chain'),
    network: read('network'),
    messages: read('messages'),
    indexer: read('indexer'),
    web: read('web'),
  }
}

/** @throws {Error} one sentence naming every port that something else uses, and how to choose another. */
export async function requireFreePorts(ports: Ports, used: readonly (keyof Ports)[]): Promise<void> {
  const checks = await Promise.all(used.map(async (name) => ({ name, isFree: await isFree(ports[name]) })))
  const taken = checks.filter((check) => !check.isFree)
  if (taken.length === 0) return
  const list = taken.map(({ name }) => `${ports[name]} for the ${name} (set ${variables[name]})`).join(', ')
  throw new Error(`These ports are in use already: ${list}. Is another world running?`)
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
