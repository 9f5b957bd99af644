import { randomBytes } from 'node:crypto'
import type { IncomingMessage, RequestListener } from 'node:http'
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { CryptoError } from '@/lib/crypto'
import { decryptLayer, encryptLayer, type LayerKey, layerKey, layerNonceBytes } from '@/lib/crypto/onion/hop'
import { bdecode } from '@/lib/protocol/bencoding/bdecode'
import { bencode } from '@/lib/protocol/bencoding/bencode'
import { decodeFrame, parseJson } from '@/lib/protocol/onion/frame'
import type { ServerReply, ServerRequest } from '@/lib/protocol/onion/v4'
import { ProtocolError } from '@/lib/protocol/protocol-error'

/** What a server does with a request that came out of its onion. */
export type ServerHandler = (request: ServerRequest) => Promise<ServerReply>

/** An upload of the largest size with the layers around it. */
const LARGEST_BODY_BYTES = 11 * 1024 * 1024

const layer = z.object({
  ephemeral_key: z.string().regex(/^[0-9a-f]{64}$/i),
  enc_type: z.enum(['xchacha20', 'xchacha20-poly1305', 'aes-gcm']).default('aes-gcm'),
})

const meta = z.object({
  method: z.enum(['GET', 'POST', 'PUT', 'DELETE']),
  endpoint: z.string().startsWith('/'),
  headers: z.record(z.string(), z.union([z.string(), z.number()]).transform(String)).default({}),
})

/** Answers `POST /oxen/v4/lsrpc` and nothing else: whoever does not come through an onion learns nothing. */
export const v4Door =
  (secretKey: Uint8Array, handle: ServerHandler): RequestListener =>
  (request, response) => {
    void answer(secretKey, handle, request)
      .catch((error: unknown) => {
        console.error(error)
        return { status: 500, body: utf8ToBytes('Internal error') }
      })
      .then(({ status, body }) => response.writeHead(status).end(body))
  }

type HttpReply = { status: number; body: Uint8Array }

const refusal = (status: number, sentence: string): HttpReply => ({ status, body: utf8ToBytes(sentence) })

async function answer(
  secretKey: Uint8Array,
  handle: ServerHandler,
  request: IncomingMessage,
): Promise<HttpReply> {
  if (request.method !== 'POST' || request.url !== '/oxen/v4/lsrpc') return refusal(404, 'Not found')
  const frame = await readUpTo(request, LARGEST_BODY_BYTES)
  if (!frame) return refusal(413, 'Too large')
  const opened = openOrUndefined(secretKey, frame)
  if (!opened) return refusal(400, 'Invalid onion request')
  const { code, headers, body } = await handle(opened.request)
  const plain = bencode([utf8ToBytes(JSON.stringify({ code, headers })), body])
  const nonce = Uint8Array.from(randomBytes(layerNonceBytes[opened.key.type]))
  return { status: 200, body: encryptLayer(opened.key, plain, nonce) }
}

function openOrUndefined(secretKey: Uint8Array, frame: Uint8Array) {
  try {
    return open(secretKey, frame)
  } catch (error) {
    const isTheirs =
      error instanceof ProtocolError || error instanceof CryptoError || error instanceof z.ZodError
    if (isTheirs) return undefined
    throw error
  }
}

function open(
  nodeSecretKey: Uint8Array,
  frame: Uint8Array,
): { request: Required<ServerRequest>; key: LayerKey } {
  const { blob, json } = decodeFrame(frame)
  const { ephemeral_key, enc_type } = layer.parse(json)
  const type = enc_type === 'aes-gcm' ? enc_type : 'xchacha20'
  const key = layerKey(type, { nodeSecretKey, clientPublicKey: hexToBytes(ephemeral_key) })
  const parts = bdecode(decryptLayer(key, blob))
  const [about, body = new Uint8Array()] = Array.isArray(parts) ? parts : []
  if (!(about instanceof Uint8Array) || !(body instanceof Uint8Array)) throw new ProtocolError('bad-frame')
  return { request: { ...meta.parse(parseJson(about)), body }, key }
}

/** @returns undefined for a longer body, which is read to its end and dropped. */
async function readUpTo(request: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
  }
  return size <= limit ? new Uint8Array(Buffer.concat(chunks)) : undefined
}
