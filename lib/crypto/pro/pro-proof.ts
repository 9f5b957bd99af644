import { blake2b } from '@noble/hashes/blake2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { verifyEd25519 } from '../account/account-keys'
import { assertBytes } from '../bytes'

/** What a backend says about a rotating key, in either published form. */
export type ProProof = { rotatingPublicKey: Uint8Array; signature: Uint8Array } & (
  | { form: 'hash'; version: number; generationHash: Uint8Array; expiresAtMilliseconds: bigint }
  | { form: 'text'; revocationTag: Uint8Array; expiresAtSeconds: bigint }
)

/** Clients of the spring of 2026 use the first; an even older one was the second. */
export const proPersonalisations = ['ProProof________', 'SeshProBackend__'] as const

/** What is signed in the hash form. @throws {CryptoError} `bad-bytes`. */
export function proProofHash(
  proof: Extract<ProProof, { form: 'hash' }>,
  personalisation: (typeof proPersonalisations)[number] = proPersonalisations[0],
): Uint8Array {
  assertBytes(proof.generationHash, 32)
  assertBytes(proof.rotatingPublicKey, 32)
  const expiry = new Uint8Array(8)
  new DataView(expiry.buffer).setBigUint64(0, proof.expiresAtMilliseconds, true)
  const bytes = concatBytes(
    Uint8Array.of(proof.version),
    proof.generationHash,
    proof.rotatingPublicKey,
    expiry,
  )
  return blake2b(bytes, { dkLen: 32, personalization: utf8ToBytes(personalisation) })
}

/** What is signed in the text form. @throws {CryptoError} `bad-bytes`. */
export function proProofText({
  revocationTag,
  rotatingPublicKey,
  expiresAtSeconds,
}: Extract<ProProof, { form: 'text' }>) {
  assertBytes(revocationTag, 32)
  assertBytes(rotatingPublicKey, 32)
  const domain = utf8ToBytes('ProProof_v0_____')
  return concatBytes(domain, revocationTag, rotatingPublicKey, utf8ToBytes(String(expiresAtSeconds)))
}

/** Whether a backend signed it. Expiry and revocation are for the caller to judge. */
export function isProProofSigned(proof: ProProof, backendKey: Uint8Array): boolean {
  const messages =
    proof.form === 'text'
      ? [proProofText(proof)]
      : proPersonalisations.map((personalisation) => proProofHash(proof, personalisation))
  return messages.some((message) =>
    verifyEd25519({ signature: proof.signature, message, publicKey: backendKey }),
  )
}
