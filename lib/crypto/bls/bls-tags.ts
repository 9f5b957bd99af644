import { keccak_256 } from '@noble/hashes/sha3.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { encodeAddress, encodeUint256 } from '../bytes'

/** The five domain tags of a rewards contract, 32 bytes each. */
export type BlsTags = {
  proofOfPossession: Uint8Array
  reward: Uint8Array
  exit: Uint8Array
  liquidate: Uint8Array
  hashToG2: Uint8Array
}

export type BlsTagParameters = {
  chainId: bigint | number
  /** Rewards contract (its proxy), `0x` and 40 hex digits. */
  contract: string
}

/** keccak256(base as ASCII ‖ chain id as uint256 ‖ contract as 20 bytes). @throws {CryptoError} `bad-address`, `bad-integer`. */
export function blsTag(base: string, { chainId, contract }: BlsTagParameters): Uint8Array {
  return keccak_256(concatBytes(utf8ToBytes(base), encodeUint256(BigInt(chainId)), encodeAddress(contract)))
}

/** The tags that a rewards contract fixed when it was initialised at this address and chain id. */
export function blsTags(of: BlsTagParameters): BlsTags {
  return {
    proofOfPossession: blsTag('BLS_SIG_TRYANDINCREMENT_POP', of),
    reward: blsTag('BLS_SIG_TRYANDINCREMENT_REWARD', of),
    exit: blsTag('BLS_SIG_TRYANDINCREMENT_EXIT', of),
    liquidate: blsTag('BLS_SIG_TRYANDINCREMENT_LIQUIDATE', of),
    hashToG2: blsTag('BLS_SIG_HASH_TO_FIELD_TAG', of),
  }
}
