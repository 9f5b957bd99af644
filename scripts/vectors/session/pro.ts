import { z } from 'zod'
import { encodeHex } from '@/lib/crypto'
import { proMasterSeed, proPeriodStart, proPublicKey, proRotatingSeed } from '@/lib/crypto/pro/pro-keys'
import { isProProofSigned, proPersonalisations, proProofHash, proProofText } from '@/lib/crypto/pro/pro-proof'
import { type ProRequest, proRequestMessage, signProRequest } from '@/lib/crypto/pro/pro-request'
import { openPushPayload } from '@/lib/crypto/push/push-payload'
import { expectSame, type Checks } from './check'
import { hexBytes, hexText } from './wire'

const master = z.object({ account_seed32: hexBytes, pro_master_seed32: hexText, pro_master_public: hexText })
const rotating = z.object({
  master_seed32: hexBytes,
  unix_ts: z.int(),
  period_start: z.int(),
  rotating_seed32: hexText,
})
const text = z.object({
  revocation_tag: hexBytes,
  rotating_public: hexBytes,
  expiry_unix_ts: z.int(),
  signed_message: hexText,
  backend_public: hexBytes,
  sig: hexBytes,
})
const hash = z.object({
  version: z.int(),
  gen_index_hash: hexBytes,
  rotating_public: hexBytes,
  expiry_unix_ts_ms: z.int(),
  personalisation: z.enum(proPersonalisations),
  hash: hexText,
  sig: hexBytes,
  backend_public: hexBytes,
})

const request = z.object({
  request: z.string(),
  signed_message: hexText,
  master_public: hexBytes,
  master_sig: hexText,
})
const push = z.object({ payload: hexBytes, key: hexBytes, plaintext_utf8: z.string() })

/** Seeds of the requests in the file, as its description tells. */
const MASTER_SEED = new Uint8Array(32).fill(1)
const ROTATING_SEED = new Uint8Array(32).fill(2)

/** The file writes requests as `name field=value …`. */
function requestOf(line: string): ProRequest {
  const field = (name: string) => new RegExp(`${name}="?([^ "]+)`).exec(line)?.[1] ?? ''
  const at = Number(field('ts'))
  if (line.startsWith('generate_pro_proof')) return { kind: 'proof', rotatingSeed: ROTATING_SEED, at }
  if (line.startsWith('get_pro_status')) return { kind: 'status', at }
  return { kind: 'payments', at, limit: Number(field('limit')), before: field('before') }
}

function checkRequest(vector: unknown): void {
  const file = request.parse(vector)
  const asked = requestOf(file.request)
  expectSame('message', encodeHex(proRequestMessage(asked, file.master_public)), file.signed_message)
  expectSame('signature', encodeHex(signProRequest(asked, MASTER_SEED)), file.master_sig)
}

function checkText(vector: unknown): void {
  const file = text.parse(vector)
  const proof = {
    form: 'text' as const,
    revocationTag: file.revocation_tag,
    rotatingPublicKey: file.rotating_public,
    expiresAtSeconds: BigInt(file.expiry_unix_ts),
    signature: file.sig,
  }
  expectSame('signed', encodeHex(proProofText(proof)), file.signed_message)
  expectSame('holds', isProProofSigned(proof, file.backend_public), true)
}

function checkHash(vector: unknown): void {
  const file = hash.parse(vector)
  const proof = {
    form: 'hash' as const,
    version: file.version,
    generationHash: file.gen_index_hash,
    rotatingPublicKey: file.rotating_public,
    expiresAtMilliseconds: BigInt(file.expiry_unix_ts_ms),
    signature: file.sig,
  }
  expectSame('hash', encodeHex(proProofHash(proof, file.personalisation)), file.hash)
  expectSame('holds', isProProofSigned(proof, file.backend_public), true)
}

export const proChecks: Checks = {
  'pro.master_key': (vector) => {
    const file = master.parse(vector)
    const seed = proMasterSeed(file.account_seed32)
    const keys = [encodeHex(seed), encodeHex(proPublicKey(seed))]
    expectSame('keys', keys, [file.pro_master_seed32, file.pro_master_public])
  },
  'pro.rotating_seed': (vector) => {
    const file = rotating.parse(vector)
    expectSame('week', proPeriodStart(file.unix_ts), file.period_start)
    expectSame('seed', encodeHex(proRotatingSeed(file.master_seed32, file.unix_ts)), file.rotating_seed32)
  },
  'pro.signed_requests': checkRequest,
  'push.payload': (vector) => {
    const file = push.parse(vector)
    const plain = openPushPayload(file.payload, file.key)
    expectSame('opened', new TextDecoder().decode(plain), file.plaintext_utf8)
  },
  'pro.proof_seconds_format': checkText,
  'pro.proof_v0_hash_format': checkHash,
}
