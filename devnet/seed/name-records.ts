import { x25519 } from '@noble/curves/ed25519.js'
import { hexToBytes, keccak256, stringToHex } from 'viem'
import { encryptNameRecord } from '@/lib/crypto/names'
import { encodeHex } from '@/lib/crypto'

const NONCE_BYTES = 24

const bytesOf = (text: string) => hexToBytes(keccak256(stringToHex(text)))

/** The Account ID of somebody in the local world: a real key, the same in every world. */
export const accountIdOf = (person: string): string =>
  `05${encodeHex(x25519.getPublicKey(bytesOf(`Session account of ${person}`)))}`

/** The record by which a label leads to a person's account. */
export const recordFor = (label: string, person: string): string =>
  encryptNameRecord(label, accountIdOf(person), bytesOf(`nonce of ${label}`).subarray(0, NONCE_BYTES))
