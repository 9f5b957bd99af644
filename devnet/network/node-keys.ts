import { createHash } from 'node:crypto'
import {
  blsPublicKeyFromSecret,
  type BlsPublicKey,
  type BlsSecretKey,
  blsSecretKeyFromRandom,
  type Ed25519KeyPair,
  ed25519KeyPairFromSeed,
  encodeBlsPublicKey,
  encodeHex,
} from '@/lib/crypto'

/** The keys of one node of the local network. */
export type NodeKeys = {
  ed25519: Ed25519KeyPair
  blsSecretKey: BlsSecretKey
  blsPublicKey: BlsPublicKey
  /** 64 and 128 lowercase hex digits, as the backend API writes them. */
  ed25519Hex: string
  blsHex: string
}

const BLS_RANDOM_BYTES = 48

const digest = (path: string, bytes: number) =>
  new Uint8Array(createHash('sha512').update(path).digest().subarray(0, bytes))

/** Seed of the Ed25519 key number `index`, 32 bytes. */
export const nodeSeed = (phrase: string, index: number): Uint8Array =>
  digest(`${phrase}/${index}/ed25519`, 32)

/**
 * Keys number `index` of a local network. They follow from the phrase alone, so that a world can be made again;
 * only for play networks, whose keys guard nothing.
 */
export function nodeKeys(phrase: string, index: number): NodeKeys {
  const ed25519 = ed25519KeyPairFromSeed(nodeSeed(phrase, index))
  const blsSecretKey = blsSecretKeyFromRandom(digest(`${phrase}/${index}/bls`, BLS_RANDOM_BYTES))
  const blsPublicKey = blsPublicKeyFromSecret(blsSecretKey)
  return {
    ed25519,
    blsSecretKey,
    blsPublicKey,
    ed25519Hex: encodeHex(ed25519.publicKey),
    blsHex: encodeBlsPublicKey(blsPublicKey),
  }
}

/** The first `count` keys of a network. */
export const networkKeys = (phrase: string, count: number): NodeKeys[] =>
  Array.from({ length: count }, (_, index) => nodeKeys(phrase, index))

/** The phrase of every local world. */
export const LOCAL_PHRASE = 'session portal local world'
