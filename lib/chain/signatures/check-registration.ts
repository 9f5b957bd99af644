import {
  blsTags,
  CryptoError,
  decodeBlsPublicKey,
  decodeBlsSignature,
  decodeHex,
  verifyProofOfPossession,
  verifyRegistration,
} from '@/lib/crypto'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { InputError } from '@/lib/errors/input-error'
import type { PreparedRegistration } from '@/lib/staking/registration/prepared-registration'

type SignedKeys = Omit<PreparedRegistration, 'preparedAt'>

/**
 * Verifies both signatures of a prepared registration in this browser, before anything is paid.
 * @throws {InputError} `bad-node-key`, `bad-node-signature`, `bad-proof-of-possession`.
 */
export function checkRegistration(deployment: PublicDeployment, registration: SignedKeys): void {
  const { publicKey, proof, ed25519PublicKey, signature } = decode(registration)
  if (!verifyRegistration({ ed25519PublicKey, blsPublicKey: publicKey, signature }))
    throw new InputError('bad-node-signature')
  const { chainId, contracts } = deployment
  const isProven = verifyProofOfPossession({
    publicKey,
    operator: registration.operator,
    ed25519PublicKey,
    signature: proof,
    tags: blsTags({ chainId, contract: contracts.rewards }),
  })
  if (!isProven) throw new InputError('bad-proof-of-possession')
}

function decode(registration: SignedKeys) {
  try {
    return {
      publicKey: decodeBlsPublicKey(registration.blsPublicKey),
      proof: decodeBlsSignature(registration.blsSignature),
      ed25519PublicKey: decodeHex(registration.ed25519PublicKey, 32),
      signature: decodeHex(registration.ed25519Signature, 64),
    }
  } catch (error) {
    if (error instanceof CryptoError) throw new InputError('bad-node-key')
    throw error
  }
}
