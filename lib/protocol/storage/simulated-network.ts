/** What the tests of the network stand on: nodes with real keys that peel their layers, in memory. */
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { base64 } from '@scure/base'
import { accountKeysFromSeed, signAsAccount } from '@/lib/crypto/account/account-keys'
import { decryptLayer, encryptLayer, type LayerKey, layerKey } from '@/lib/crypto/onion/hop'
import { z } from 'zod'
import { decodeFrame } from '../onion/frame'
import type { GuardTransport } from '../onion/onion-client'
import type { NodeReply, StorageRequest } from '../onion/onion-request'
import type { Snode } from '../onion/snode'
import { messageHash } from './message-hash'

const layer = z.object({ ephemeral_key: z.string(), enc_type: z.literal('xchacha20') })
const route = layer.extend({ destination: z.string() })

export type Handler = (node: Snode, request: StorageRequest) => NodeReply

export function simulatedNodes(count: number) {
  const keys = Array.from({ length: count }, (_, index) =>
    accountKeysFromSeed(new Uint8Array(32).fill(index + 1)),
  )
  const nodes = keys.map((own, index): Snode => ({
    ip: `10.0.${index}.1`,
    port: 22_021,
    ed25519PublicKey: bytesToHex(own.ed25519PublicKey),
    x25519PublicKey: bytesToHex(own.x25519PublicKey),
  }))
  const indexOf = (key: string) => nodes.findIndex((node) => node.ed25519PublicKey === key)

  function peel(index: number, blob: Uint8Array, json: z.infer<typeof layer>) {
    const nodeSecretKey = keys[index]?.x25519SecretKey ?? new Uint8Array(32)
    const key = layerKey('xchacha20', { nodeSecretKey, clientPublicKey: hexToBytes(json.ephemeral_key) })
    return { key, ...decodeFrame(decryptLayer(key, blob)) }
  }

  return {
    nodes,
    /** A node's signature of a hash, base64. */
    sign: (node: Snode, hash: string): string => {
      const own = keys[indexOf(node.ed25519PublicKey)]
      return own ? base64.encode(signAsAccount(own, utf8ToBytes(hash))) : ''
    },
    /** @param dead - keys of nodes that answer nobody. */
    transport(handle: Handler, dead: ReadonlySet<string> = new Set()): GuardTransport {
      return async (guard, body) => {
        let index = nodes.findIndex(({ ip, port }) => `${ip}:${port}` === guard)
        let { blob, json } = decodeFrame(body)
        for (;;) {
          const peeled: { key: LayerKey; blob: Uint8Array; json: unknown } = peel(
            index,
            blob,
            layer.parse(json),
          )
          const next = route.safeParse(peeled.json)
          const node = nodes[index]
          if (!node) throw new Error('no such node')
          if (!next.success) {
            const request = JSON.parse(new TextDecoder().decode(peeled.blob)) as StorageRequest
            const { status, body: reply } = handle(node, request)
            const plain = utf8ToBytes(JSON.stringify({ status, body: JSON.stringify(reply) }))
            const sealed = encryptLayer(peeled.key, plain, new Uint8Array(24))
            return { status: 200, body: utf8ToBytes(base64.encode(sealed)) }
          }
          const { destination } = next.data
          if (dead.has(destination))
            return { status: 502, body: utf8ToBytes(`Next node not found: ${destination}`) }
          index = indexOf(destination)
          ;({ blob, json } = { blob: peeled.blob, json: next.data })
        }
      }
    },
  }
}

export const hashOfStore = (params: Readonly<Record<string, unknown>>): string =>
  messageHash({
    pubkey: String(params['pubkey']),
    namespace: Number(params['namespace']),
    data: base64.decode(String(params['data'])),
  })
