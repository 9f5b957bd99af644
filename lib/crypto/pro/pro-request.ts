import { ed25519 } from '@noble/curves/ed25519.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { assertBytes } from '../bytes'

/** What a client asks the backend of Session Pro, as the later draft has it. Times are Unix seconds. */
export type ProRequest =
  | { kind: 'proof'; rotatingSeed: Uint8Array; at: number }
  | { kind: 'status'; at: number }
  | {
      kind: 'payments'
      at: number
      limit: number
      /** Where the last page ended; empty for the first one. */
      before: string
    }

const domains = {
  proof: 'ProGenerateProof',
  status: 'ProGetProStatus_',
  payments: 'ProGetPayDetails',
} as const

/** The bytes that a request is signed over. Two texts of any length have a zero byte between them. */
export function proRequestMessage(request: ProRequest, masterPublicKey: Uint8Array): Uint8Array {
  assertBytes(masterPublicKey, 32)
  const keys = request.kind === 'proof' ? [ed25519.getPublicKey(request.rotatingSeed)] : []
  const texts = request.kind === 'payments' ? [request.at, request.limit, request.before] : [request.at]
  return concatBytes(
    utf8ToBytes(domains[request.kind]),
    masterPublicKey,
    ...keys,
    utf8ToBytes(texts.join('\0')),
  )
}

/** @param masterSeed - see `proMasterSeed`. @returns 64 bytes. */
export function signProRequest(request: ProRequest, masterSeed: Uint8Array): Uint8Array {
  assertBytes(masterSeed, 32)
  return ed25519.sign(proRequestMessage(request, ed25519.getPublicKey(masterSeed)), masterSeed)
}
