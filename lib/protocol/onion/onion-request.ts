import { x25519 } from '@noble/curves/ed25519.js'
import { hexToBytes, utf8ToBytes, bytesToHex } from '@noble/hashes/utils.js'
import { base64 } from '@scure/base'
import { z } from 'zod'
import { CryptoError } from '@/lib/crypto'
import { decryptLayer, encryptLayer, type LayerKey, layerKey, layerNonceBytes } from '@/lib/crypto/onion/hop'
import { ProtocolError } from '../protocol-error'
import { encodeFrame, parseJson } from './frame'
import type { Snode } from './snode'
import { decodeServerReply, encodeServerRequest, type ServerReply, type ServerRequest } from './v4'

/** Guard, middle and exit. */
export type Path = readonly [Snode, Snode, Snode]

export type Server = {
  host: string
  protocol: 'http' | 'https'
  port?: number
  /** 64 hex digits. */
  x25519PublicKey: string
}

export type StorageRequest = { method: string; params: Readonly<Record<string, unknown>> }

/** @returns so many random bytes. */
export type Random = (length: number) => Uint8Array

export type OnionRequest = {
  /** Body for the guard; nobody but the destination can read what is inside. */
  body: Uint8Array
  /** Opens the reply. */
  replyKey: LayerKey
}

const TYPE = 'xchacha20'
const SERVER_TARGET = '/oxen/v4/lsrpc'

type Layer = { ephemeral_key: string; enc_type: typeof TYPE }
type Wrapped = { blob: Uint8Array; layer: Layer; key: LayerKey }

function wrap(plain: Uint8Array, x25519PublicKey: string, random: Random): Wrapped {
  const clientSecretKey = random(32)
  const key = layerKey(TYPE, { clientSecretKey, nodePublicKey: hexToBytes(x25519PublicKey) })
  const ephemeral_key = bytesToHex(x25519.getPublicKey(clientSecretKey))
  return {
    blob: encryptLayer(key, plain, random(layerNonceBytes[TYPE])),
    layer: { ephemeral_key, enc_type: TYPE },
    key,
  }
}

/** Wraps what the destination reads in a layer for each node; each learns only the next one. */
function wrapPath(path: Path, inner: Wrapped, route: Record<string, unknown>, random: Random): OnionRequest {
  const [guard, middle, exit] = path
  const toExit = wrap(encodeFrame(inner.blob, { ...route, ...inner.layer }), exit.x25519PublicKey, random)
  const exitRoute = { destination: exit.ed25519PublicKey, ...toExit.layer }
  const toMiddle = wrap(encodeFrame(toExit.blob, exitRoute), middle.x25519PublicKey, random)
  const middleRoute = { destination: middle.ed25519PublicKey, ...toMiddle.layer }
  const toGuard = wrap(encodeFrame(toMiddle.blob, middleRoute), guard.x25519PublicKey, random)
  return { body: encodeFrame(toGuard.blob, toGuard.layer), replyKey: inner.key }
}

/** A request to a node, which reads it as the JSON of its storage. */
export function requestToNode(
  path: Path,
  node: Snode,
  request: StorageRequest,
  random: Random,
): OnionRequest {
  const inner = encodeFrame(utf8ToBytes(JSON.stringify(request)), { headers: {} })
  const wrapped = wrap(inner, node.x25519PublicKey, random)
  return wrapPath(path, wrapped, { destination: node.ed25519PublicKey }, random)
}

export function requestToServer(
  path: Path,
  server: Server,
  request: ServerRequest,
  random: Random,
): OnionRequest {
  const { host, protocol } = server
  const port = server.port ?? (protocol === 'http' ? 80 : 443)
  const wrapped = wrap(encodeServerRequest(request), server.x25519PublicKey, random)
  const route = { host, target: SERVER_TARGET, method: 'POST', protocol, port }
  return wrapPath(path, wrapped, route, random)
}

const nodeReply = z.object({ status: z.int(), body: z.unknown() })

export type NodeReply = { status: number; body: unknown }

/** @throws {ProtocolError} `bad-frame` for what the destination did not encrypt for this request. */
export function openNodeReply(body: Uint8Array, key: LayerKey): NodeReply {
  const parsed = nodeReply.safeParse(parseJson(open(fromBase64(body), key)))
  if (!parsed.success) throw new ProtocolError('bad-frame')
  const { status, body: inner } = parsed.data
  return { status, body: typeof inner === 'string' ? jsonOrText(inner) : inner }
}

/** @throws {ProtocolError} `bad-frame`, `bad-bencoding`. */
export const openServerReply = (body: Uint8Array, key: LayerKey): ServerReply =>
  decodeServerReply(open(body, key))

function open(layer: Uint8Array, key: LayerKey): Uint8Array {
  try {
    return decryptLayer(key, layer)
  } catch (error) {
    if (error instanceof CryptoError) throw new ProtocolError('bad-frame')
    throw error
  }
}

function fromBase64(body: Uint8Array): Uint8Array {
  try {
    return base64.decode(new TextDecoder().decode(body).trim())
  } catch {
    throw new ProtocolError('bad-frame')
  }
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Errors are told in plain words.
    return text
  }
}
