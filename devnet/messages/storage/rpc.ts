import { z } from 'zod'
import { expire, expireAll, getExpiries } from './expiry'
import type { RpcScene } from './member'
import { accountId, readParameters } from './parameters'
import { deleteAll, deleteBefore, deleteMessages } from './removal'
import { retrieve } from './retrieve'
import { RpcError } from './rpc-error'
import { store } from './store'

export type RpcRequest = { method: string; params: Readonly<Record<string, unknown>> }
export type RpcReply = { status: number; body: unknown }

const request = z.object({ method: z.string(), params: z.record(z.string(), z.unknown()) })
const several = z.object({ requests: z.array(request).min(1).max(20) })
const daemon = z.object({ endpoint: z.string(), params: z.unknown().optional() })
const HARD_FORK = [19, 3]
const NODE_VERSION = [2, 8, 0]

type Method = (params: unknown, scene: RpcScene) => object | Promise<object>

/** Methods about the messages of one account: only a member of its swarm answers them. */
const ofSwarm: ReadonlyMap<string, Method> = new Map(
  Object.entries({
    store,
    retrieve,
    delete: deleteMessages,
    delete_all: deleteAll,
    delete_before: deleteBefore,
    expire,
    expire_all: expireAll,
    get_expiries: getExpiries,
  }),
)

const describeSwarm: Method = (params, scene) =>
  scene.describeSwarm(readParameters(z.object({ pubkey: accountId }), params).pubkey)

const askDaemon: Method = async (params, scene) => {
  const { endpoint, params: inner } = readParameters(daemon, params)
  return { result: await scene.askDaemon(endpoint, inner) }
}

const ofAnyNode: ReadonlyMap<string, Method> = new Map<string, Method>([
  ['info', (_params, { node }) => ({ version: NODE_VERSION, timestamp: node.now() })],
  ['get_swarm', describeSwarm],
  ['get_snodes_for_pubkey', describeSwarm],
  ['oxend_request', askDaemon],
])

/** Answers one request of the storage protocol, or a list of them. Never throws for what a client sends. */
export async function answerRpc(json: unknown, scene: RpcScene): Promise<RpcReply> {
  try {
    const { method, params } = readParameters(request, json)
    const body = isList(method)
      ? await answerList(method, params, scene)
      : await answerOne(method, params, scene)
    return { status: 200, body: stamped(body, scene) }
  } catch (error) {
    if (error instanceof RpcError) return { status: error.status, body: error.body }
    console.error(error)
    return { status: 500, body: 'the node failed' }
  }
}

const isList = (method: string): method is 'batch' | 'sequence' => method === 'batch' || method === 'sequence'

const stamped = (body: object, { node }: RpcScene) => ({ ...body, t: node.now(), hf: HARD_FORK })

async function answerOne(method: string, params: unknown, scene: RpcScene): Promise<object> {
  const plain = ofAnyNode.get(method)
  if (plain) return plain(params, scene)
  const guarded = ofSwarm.get(method)
  if (!guarded) throw new RpcError(400, `no such method: ${method.slice(0, 50)}`)
  const { pubkey } = readParameters(z.object({ pubkey: accountId }), params)
  if (!scene.swarmOf(pubkey).members.includes(scene.node))
    throw new RpcError(421, stamped(scene.describeSwarm(pubkey), scene))
  return guarded(params, scene)
}

/** A batch runs all, a sequence ends with the first that fails. Lists of lists are refused entry by entry. */
async function answerList(method: 'batch' | 'sequence', params: unknown, scene: RpcScene): Promise<object> {
  const { requests } = readParameters(several, params)
  const results: { code: number; body: unknown }[] = []
  for (const entry of requests) {
    const { status, body } = isList(entry.method)
      ? { status: 400, body: `${entry.method} cannot hold another list` }
      : await answerRpc(entry, scene)
    results.push({ code: status, body })
    if (method === 'sequence' && (status < 200 || status > 299)) break
  }
  return { results }
}
