import type { Address } from 'viem'
import {
  blsPublicKeyFromSecret,
  blsSecretKey,
  blsTags,
  ed25519KeyPairFromSeed,
  encodeBlsPublicKey,
  encodeBlsSignature,
  encodeHex,
  proveBlsPossession,
  signRegistration,
} from '@/lib/crypto'
import type { PreparedRegistration } from '@/lib/staking/registration/prepared-registration'
import { unixSeconds } from '@/lib/units/time'

type Of = { operator: Address; chainId: number; contract: Address; seed?: number }

const plain = (hex: string) => hex.replace(/^0x/, '')

/** What a node prints for its operator, for tests; each seed is another node. */
export function testRegistration({ operator, chainId, contract, seed = 1 }: Of): PreparedRegistration {
  const ed25519 = ed25519KeyPairFromSeed(new Uint8Array(32).fill(seed))
  const secretKey = blsSecretKey(BigInt(seed) + 41n)
  const blsPublicKey = blsPublicKeyFromSecret(secretKey)
  const tags = blsTags({ chainId, contract })
  const ed25519PublicKey = ed25519.publicKey
  return {
    operator,
    ed25519PublicKey: plain(encodeHex(ed25519PublicKey)),
    blsPublicKey: plain(encodeBlsPublicKey(blsPublicKey)),
    ed25519Signature: plain(encodeHex(signRegistration(ed25519, blsPublicKey))),
    blsSignature: plain(
      encodeBlsSignature(proveBlsPossession({ secretKey, operator, ed25519PublicKey, tags })),
    ),
    preparedAt: unixSeconds(0),
  }
}
