import { encodeBlsPublicKey, encodeHex, encodeUint256, type BlsPublicKey } from '@/lib/crypto'

/** 64 lower-case hex digits of an Ed25519 key that the contracts hold as a uint256. */
export const ed25519PublicKeyHex = (key: bigint): string => encodeHex(encodeUint256(key))

/** 128 lower-case hex digits, X then Y. */
export const blsPublicKeyHex = (key: BlsPublicKey): string => encodeBlsPublicKey(key)
