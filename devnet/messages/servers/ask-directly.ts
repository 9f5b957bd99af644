import { randomBytes } from 'node:crypto'
import { x25519 } from '@noble/curves/ed25519.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { decryptLayer, encryptLayer, layerKey, layerNonceBytes } from '@/lib/crypto/onion/hop'
import { encodeFrame } from '@/lib/protocol/onion/frame'
import type { Server } from '@/lib/protocol/onion/onion-request'
import {
  decodeServerReply,
  encodeServerRequest,
  type ServerReply,
  type ServerRequest,
} from '@/lib/protocol/onion/v4'

const TYPE = 'xchacha20'

/** Asks a server as the last node of a path does; for tests of servers without nodes. */
export async function askDirectly(server: Server, request: ServerRequest): Promise<ServerReply> {
  const random = (length: number) => Uint8Array.from(randomBytes(length))
  const clientSecretKey = random(32)
  const key = layerKey(TYPE, { clientSecretKey, nodePublicKey: hexToBytes(server.x25519PublicKey) })
  const blob = encryptLayer(key, encodeServerRequest(request), random(layerNonceBytes[TYPE]))
  const ephemeral_key = bytesToHex(x25519.getPublicKey(clientSecretKey))
  const response = await fetch(`${server.protocol}://${server.host}:${server.port}/oxen/v4/lsrpc`, {
    method: 'POST',
    body: Uint8Array.from(encodeFrame(blob, { ephemeral_key, enc_type: TYPE })),
  })
  if (response.status !== 200) throw new Error(`the server answered ${response.status}`)
  return decodeServerReply(decryptLayer(key, new Uint8Array(await response.arrayBuffer())))
}
