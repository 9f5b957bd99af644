import { blake2b } from '@noble/hashes/blake2.js'
import { concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { base64nopad } from '@scure/base'
import { namespaceText } from './namespace'

/** Name that swarms give to what they store. @param pubkey - id of the box, 66 hex digits. */
export const messageHash = (of: { pubkey: string; namespace: number; data: Uint8Array }): string =>
  base64nopad.encode(
    blake2b(concatBytes(hexToBytes(of.pubkey), utf8ToBytes(namespaceText(of.namespace)), of.data), {
      dkLen: 32,
    }),
  )
