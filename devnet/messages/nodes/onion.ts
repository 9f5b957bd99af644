import { setTimeout as wait } from 'node:timers/promises'
import { randomBytes } from 'node:crypto'
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { base64 } from '@scure/base'
import { z } from 'zod'
import { CryptoError } from '@/lib/crypto'
import {
  decryptLayer,
  encryptLayer,
  type LayerKey,
  layerKey,
  layerNonceBytes,
  type LayerType,
} from '@/lib/crypto/onion/hop'
import { decodeFrame, parseJson } from '@/lib/protocol/onion/frame'
import { readRoute, type Route } from '@/lib/protocol/onion/route'
import { ProtocolError } from '@/lib/protocol/protocol-error'
import { answerRpc, type RpcReply } from '../storage/rpc'
import type { Daemon } from './daemon'
import { lie } from './lies'
import type { MessageNetwork } from './message-network'
import type { MessageNode } from './message-node'
import { writeJson } from './node-views'
import { postToServer } from './post-to-server'

/** What a node answers over HTTP. */
export type HttpReply = { status: number; body: Uint8Array }

const MOST_HOPS = 15
/** A node that is off is noticed after so long; one that is slow is waited for until then. */
const SILENCE_MILLISECONDS = 500
const PATIENCE_MILLISECONDS = 10_000

const outer = z.object({
  ephemeral_key: z.string().regex(/^[0-9a-f]{64}$/i),
  enc_type: z.string().optional(),
})
const ending = z.object({ json: z.boolean().optional(), base64: z.boolean().optional() })

export type OnionScene = { network: MessageNetwork; daemon: Daemon }

type Layer = { blob: Uint8Array; ephemeralKey: string; type: LayerType }

const text = (status: number, sentence: string): HttpReply => ({ status, body: utf8ToBytes(sentence) })

/** Answers the body of `POST /onion_req/v2` at a node. */
export async function answerOnion(
  node: MessageNode,
  body: Uint8Array,
  scene: OnionScene,
): Promise<HttpReply> {
  try {
    const { blob, json } = decodeFrame(body)
    const { ephemeral_key, enc_type } = outer.parse(json)
    return await peel(node, { blob, ephemeralKey: ephemeral_key, type: typeOf(enc_type) }, scene, 0)
  } catch (error) {
    if (error instanceof ProtocolError || error instanceof z.ZodError)
      return text(400, 'Invalid onion request')
    throw error
  }
}

const typeOf = (written: string | undefined): LayerType =>
  written?.startsWith('xchacha20') ? 'xchacha20' : 'aes-gcm'

/** Opens the node's own layer and does what is said behind it. @throws {ProtocolError} for what cannot be read. */
async function peel(node: MessageNode, layer: Layer, scene: OnionScene, hop: number): Promise<HttpReply> {
  if (node.delay > 0) await wait(Math.min(node.delay, PATIENCE_MILLISECONDS))
  if (node.delay > PATIENCE_MILLISECONDS) return text(504, 'Request time out')
  if (!node.isActive) return text(503, `Snode not ready: ${node.keys.ed25519}`)
  if (hop > MOST_HOPS) return text(400, 'Invalid onion request: max hops exceeded')
  const opened = open(node, layer)
  if (!opened) return text(400, 'Invalid ciphertext')
  const { blob, json } = decodeFrame(opened.plain)
  const route = readRoute(json)
  if (route.kind === 'here') return seal(opened.key, await answerHere(node, blob, scene), json)
  if (route.kind === 'server') return postToServer(route, opened.plain)
  return forward(route, blob, { node, scene, hop })
}

function open(node: MessageNode, { blob, ephemeralKey, type }: Layer) {
  try {
    const nodeSecretKey = node.keys.account.x25519SecretKey
    const key = layerKey(type, { nodeSecretKey, clientPublicKey: hexToBytes(ephemeralKey) })
    return { key, plain: decryptLayer(key, blob) }
  } catch (error) {
    if (error instanceof CryptoError) return undefined
    throw error
  }
}

/** One hop on. Nodes know each other by their lists, so a key that is on none leads nowhere. */
async function forward(
  route: Extract<Route, { kind: 'node' }>,
  blob: Uint8Array,
  { scene, hop }: { node: MessageNode; scene: OnionScene; hop: number },
): Promise<HttpReply> {
  const next = scene.network.node(route.ed25519PublicKey.toLowerCase())
  if (!next) return text(502, `Next node not found: ${route.ed25519PublicKey}`)
  if (!next.isRunning) {
    await wait(SILENCE_MILLISECONDS)
    return text(504, 'Request time out')
  }
  return peel(next, { blob, ephemeralKey: route.ephemeralKey, type: route.layer }, scene, hop + 1)
}

async function answerHere(node: MessageNode, body: Uint8Array, scene: OnionScene): Promise<RpcReply> {
  const request = readRequest(body)
  if (request === undefined) return { status: 400, body: 'invalid json' }
  return answerAt(node, request, scene)
}

/** What a node makes of a storage request, honest or not. */
export async function answerAt(node: MessageNode, request: unknown, { network, daemon }: OnionScene) {
  const reply = await answerRpc(request, network.sceneAt(node, daemon))
  return node.fault?.kind === 'lying' ? lie(reply) : reply
}

function readRequest(body: Uint8Array): unknown {
  try {
    return parseJson(body)
  } catch {
    return undefined
  }
}

/** Only who made the innermost layer can read it. */
function seal(key: LayerKey, { status, body }: RpcReply, json: unknown): HttpReply {
  const asked = ending.safeParse(json)
  const inner = asked.data?.json === true || typeof body === 'string' ? body : writeJson(body)
  const nonce = Uint8Array.from(randomBytes(layerNonceBytes[key.type]))
  const layer = encryptLayer(key, utf8ToBytes(writeJson({ status, body: inner })), nonce)
  return { status: 200, body: asked.data?.base64 === false ? layer : utf8ToBytes(base64.encode(layer)) }
}
