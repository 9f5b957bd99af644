import {
  blsPublicKeyFromSecret,
  blsSecretKey,
  decodeBlsPublicKey,
  decodeHex,
  ed25519KeyPairFromSeed,
  encodeBlsPublicKey,
  encodeHex,
  registrationMessage,
  signRegistration,
  verifyRegistration,
} from '@/lib/crypto'
import type { BlsFileKey } from './bls-file'
import { hex32, once, type Comparison } from './comparison'

/** The keys of one node and the signature that ties them together. */
export function keyComparisons(key: BlsFileKey): Comparison[] {
  const ed25519 = once(() => ed25519KeyPairFromSeed(decodeHex(key.ed25519Seed, 32)))
  const bls = once(() => blsPublicKeyFromSecret(blsSecretKey(BigInt(key.secretKey))))
  const of = (kind: string, expected: string, actual: () => string): Comparison => {
    return { kind, name: key.name, expected, actual }
  }
  return [
    of('BLS public key', `${key.blsPubkey.X} ${key.blsPubkey.Y}`, () => {
      return `${hex32(bls().X)} ${hex32(bls().Y)}`
    }),
    of('BLS public key as hex', key.blsPubkeyHex, () => {
      return encodeBlsPublicKey(decodeBlsPublicKey(encodeBlsPublicKey(bls())))
    }),
    of('Ed25519 public key', `${key.ed25519PubkeyHex} ${key.serviceNodePubkey}`, () => {
      const hex = encodeHex(ed25519().publicKey)
      return `${hex} 0x${hex}`
    }),
    of('registration message', key.ed25519SignedMessage, () => {
      return encodeHex(registrationMessage(ed25519().publicKey, bls()))
    }),
    of('registration signature', signatureParts(key), () => {
      const hex = encodeHex(signRegistration(ed25519(), bls()))
      return `${hex} 0x${hex.slice(0, 64)} 0x${hex.slice(64)}`
    }),
    of('registration verified', 'true', () => {
      const signature = decodeHex(key.ed25519SignatureHex, 64)
      const ed25519PublicKey = decodeHex(key.ed25519PubkeyHex, 32)
      const blsPublicKey = decodeBlsPublicKey(key.blsPubkeyHex)
      return String(verifyRegistration({ ed25519PublicKey, blsPublicKey, signature }))
    }),
  ]
}

const signatureParts = (key: BlsFileKey): string =>
  `${key.ed25519SignatureHex} ${key.serviceNodeSignature1} ${key.serviceNodeSignature2}`
