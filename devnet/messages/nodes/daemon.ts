import { z } from 'zod'
import { NONCE_BYTES, VALUE_BYTES } from '@/lib/crypto/names/name-record'
import { readParameters } from '../storage/parameters'
import { RpcError } from '../storage/rpc-error'
import type { MessageNetwork } from './message-network'
import { listEntry } from './node-views'

/** What a node asks the software beside it that follows the chain. @throws {RpcError} 400. */
export type Daemon = (endpoint: string, params: unknown) => Promise<unknown>

/** Types of names: 0 is for Session. */
const name = z.object({ type: z.literal(0), name_hash: z.string().regex(/^[A-Za-z0-9+/]{43}=$/) })

const listOf = z.object({
  active_only: z.boolean().default(false),
  fields: z.record(z.string(), z.boolean()).optional(),
})

export type DaemonOf = {
  network: () => MessageNetwork
  height: () => number
  /** The text of a Session record; null for a name that nobody holds. */
  readRecord: (registryName: string) => Promise<string | null>
}

export function createDaemon(of: DaemonOf): Daemon {
  return async (endpoint, params) => {
    if (endpoint === 'get_service_nodes' || endpoint === 'get_n_service_nodes')
      return serviceNodes(of, params)
    if (endpoint !== 'ons_resolve') throw new RpcError(400, 'Invalid oxend endpoint')
    const { name_hash } = readParameters(name, params)
    return { ...recordParts(await of.readRecord(name_hash)), height: of.height() }
  }
}

/** The list of nodes, as seeds and nodes tell it. */
export function serviceNodes({ network, height }: DaemonOf, params: unknown) {
  const { active_only, fields } = readParameters(listOf, params ?? {})
  const nodes = network().nodes.filter(({ isActive, port }) => port > 0 && (isActive || !active_only))
  const entries = nodes.map((node) => listEntry(node, network().swarmIdOf(node)))
  const picked = entries.map((entry) =>
    fields ? Object.fromEntries(Object.entries(entry).filter(([field]) => fields[field])) : entry,
  )
  return { height: height(), service_node_states: picked, status: 'OK' }
}

/** Value and nonce of a record, hex; nothing for records that are not encrypted. */
function recordParts(text: string | null): object {
  if (text === null || !/^[0-9a-f]+$/i.test(text)) return {}
  if (text.length === 2 * VALUE_BYTES) return { encrypted_value: text, nonce: '' }
  if (text.length !== 2 * (VALUE_BYTES + NONCE_BYTES)) return {}
  return { encrypted_value: text.slice(0, 2 * VALUE_BYTES), nonce: text.slice(2 * VALUE_BYTES) }
}
