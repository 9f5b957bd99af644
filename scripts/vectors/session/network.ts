import { base64 } from '@scure/base'
import { z } from 'zod'
import { encodeHex } from '@/lib/crypto'
import { accountKeysFromSeed, signAsAccount } from '@/lib/crypto/account/account-keys'
import { decryptLayer, layerKey, layerTypes } from '@/lib/crypto/onion/hop'
import { bdecode } from '@/lib/protocol/bencoding/bdecode'
import { bencode } from '@/lib/protocol/bencoding/bencode'
import { decodeFrame } from '@/lib/protocol/onion/frame'
import { openNodeReply, openServerReply } from '@/lib/protocol/onion/onion-request'
import { messageHash } from '@/lib/protocol/storage/message-hash'
import { signedTexts } from '@/lib/protocol/storage/signed-text'
import { chooseSwarm, swarmPosition } from '@/lib/protocol/storage/swarm-choice'
import { expectSame, type Checks } from './check'
import { hexBytes, hexText } from './wire'

const utf8 = new TextEncoder()

const hash = z.object({ pubkey: z.string(), namespace: z.int(), data_base64: z.string(), hash: z.string() })
const space = z.object({ pubkey: z.string(), swarm_space: z.string() })
const choice = z.object({ swarm_ids: z.array(z.string()), position: z.string(), swarm_id: z.string() })
const v4 = z.object({ metadata_json: z.string(), body_hex: hexText.optional(), encoded_hex: hexBytes })
const onion = z.object({
  enc_type: z.enum(layerTypes),
  destination: z.enum(['service node', 'server']),
  hops: z.array(z.object({ x25519_private: hexBytes })),
  destination_keys: z.object({ x25519_private: hexBytes, x25519_public: hexBytes }),
  request_body: hexBytes,
  inner_payload_utf8: z.string(),
  final_ephemeral_private: hexBytes,
  reply_on_wire: z.string().optional(),
  reply_on_wire_hex: hexBytes.optional(),
  reply_plaintext_utf8: z.string(),
})
const layerJson = z.looseObject({ ephemeral_key: hexBytes, enc_type: z.enum(layerTypes) })

function checkHash(vector: unknown): void {
  const { pubkey, namespace, data_base64, hash: expected } = hash.parse(vector)
  expectSame('hash', messageHash({ pubkey, namespace, data: base64.decode(data_base64) }), expected)
}

function checkSpace(vector: unknown): void {
  const { pubkey, swarm_space } = space.parse(vector)
  expectSame('position', swarmPosition(pubkey), BigInt(swarm_space))
}

function checkChoice(vector: unknown): void {
  const { swarm_ids, position, swarm_id } = choice.parse(vector)
  expectSame('swarm', chooseSwarm(BigInt(position), swarm_ids.map(BigInt)), BigInt(swarm_id))
}

function checkV4(vector: unknown): void {
  const { metadata_json, body_hex, encoded_hex } = v4.parse(vector)
  const parts = [
    utf8.encode(metadata_json),
    ...(body_hex === undefined ? [] : [Buffer.from(body_hex, 'hex')]),
  ]
  expectSame(
    'encoded',
    encodeHex(bencode(parts.map((part) => Uint8Array.from(part)))),
    encodeHex(encoded_hex),
  )
  expectSame(
    'decoded',
    bdecode(encoded_hex),
    parts.map((part) => Uint8Array.from(part)),
  )
}

/** Peels every layer with the keys of the nodes, as the nodes do, and opens the reply as the client does. */
function checkOnion(vector: unknown): void {
  const file = onion.parse(vector)
  let { blob, json } = decodeFrame(file.request_body)
  for (const secret of [
    ...file.hops.map((node) => node.x25519_private),
    file.destination_keys.x25519_private,
  ]) {
    const { ephemeral_key, enc_type } = layerJson.parse(json)
    const key = layerKey(enc_type, { nodeSecretKey: secret, clientPublicKey: ephemeral_key })
    const plain = decryptLayer(key, blob)
    const isLast = secret === file.destination_keys.x25519_private
    if (isLast && file.destination === 'server') blob = plain
    else ({ blob, json } = decodeFrame(plain))
  }
  expectSame('request', new TextDecoder().decode(blob), file.inner_payload_utf8)
  const key = layerKey(file.enc_type, {
    clientSecretKey: file.final_ephemeral_private,
    nodePublicKey: file.destination_keys.x25519_public,
  })
  if (file.destination === 'server') checkServerReply(file, key)
  else {
    const { status, body } = z
      .object({ status: z.int(), body: z.string() })
      .parse(JSON.parse(file.reply_plaintext_utf8))
    const reply = openNodeReply(utf8.encode(file.reply_on_wire), key)
    expectSame('reply', reply, { status, body: JSON.parse(body) })
  }
}

function checkServerReply(file: z.infer<typeof onion>, key: ReturnType<typeof layerKey>): void {
  const reply = openServerReply(file.reply_on_wire_hex ?? new Uint8Array(), key)
  const [meta, body] = z
    .array(z.instanceof(Uint8Array))
    .parse(bdecode(utf8.encode(file.reply_plaintext_utf8)))
  const { code, headers } = z
    .object({ code: z.int(), headers: z.record(z.string(), z.string()) })
    .parse(JSON.parse(new TextDecoder().decode(meta)))
  expectSame('reply', reply, { code, headers, body })
}

const signature = z.object({
  method: z.string(),
  params: z.record(z.string(), z.unknown()),
  string_to_sign: z.string(),
  ed25519_public: hexText,
  ed25519_seed32: hexBytes,
  account_id: z.string(),
  signature_base64: z.string(),
})

const namespace = z.union([z.int(), z.literal('all')])
const timed = z.object({ namespace, timestamp: z.int() })
const named = z.object({ messages: z.array(z.string()) })

/** The text for each method, from the parameters of the file. */
const texts: Readonly<Record<string, (params: Record<string, unknown>, pubkey: string) => string>> = {
  retrieve: (params) => signedTexts.retrieve(timed.parse(params)),
  store: (params) => signedTexts.store(timed.parse({ timestamp: params['sig_timestamp'], ...params })),
  'store (group admin)': (params) => signedTexts.store(timed.parse(params)),
  delete: (params) => signedTexts.delete(named.parse(params)),
  delete_all: (params) => signedTexts.delete_all(timed.parse(params)),
  delete_before: (params) =>
    signedTexts.delete_before(z.object({ namespace, before: z.int() }).parse(params)),
  expire: (params) => {
    const expiry = z.union([z.int(), z.array(z.int())]).parse(params['expiry'])
    const change = params['shorten'] ? 'shorten' : params['extend'] ? 'extend' : undefined
    return signedTexts.expire({ ...named.parse(params), expiry, ...(change && { change }) })
  },
  expire_all: (params) => signedTexts.expire_all(z.object({ namespace, expiry: z.int() }).parse(params)),
  get_expiries: (params) => signedTexts.get_expiries(named.extend({ timestamp: z.int() }).parse(params)),
  monitor: (params, pubkey) => {
    const of = z.object({ t: z.int(), d: z.literal([0, 1]), n: z.array(z.int()) }).parse(params)
    return signedTexts.monitor({ pubkey, ...of })
  },
}

function checkSignature(vector: unknown): void {
  const file = signature.parse(vector)
  const account = accountKeysFromSeed(file.ed25519_seed32)
  expectSame('key', encodeHex(account.ed25519PublicKey), file.ed25519_public)
  expectSame('text', texts[file.method]?.(file.params, file.account_id), file.string_to_sign)
  const signed = signAsAccount(account, utf8.encode(file.string_to_sign))
  expectSame('signature', base64.encode(signed), file.signature_base64)
}

export const networkChecks: Checks = {
  'storage.message_hash': checkHash,
  'storage.swarm_space': checkSpace,
  'storage.swarm_choice': checkChoice,
  'storage.signatures': checkSignature,
  'onion.v4_bencode': checkV4,
  'onion.full_request': checkOnion,
}
