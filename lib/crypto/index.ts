/** The public face of the crypto core; everything else in this folder is its own business. */
export { decodeHex, decodeInteger, encodeAddress, encodeHex, encodeUint256, type Hex } from './bytes'
export { CryptoError, cryptoErrorCodes, type CryptoErrorCode } from './crypto-error'
export {
  exitMessage,
  liquidationMessage,
  proofOfPossessionMessage,
  rewardMessage,
  type ProofOfPossessionOf,
  type RemovalOf,
} from './bls/bls-messages'
export {
  aggregateBlsPublicKeys,
  blsPublicKeyFromSecret,
  decodeBlsPublicKey,
  encodeBlsPublicKey,
  subtractBlsPublicKeys,
  type BlsPublicKey,
} from './bls/bls-public-key'
export { blsSecretKey, blsSecretKeyFromRandom, type BlsSecretKey } from './bls/bls-secret-key'
export {
  aggregateBlsSignatures,
  decodeBlsSignature,
  encodeBlsSignature,
  type BlsSignature,
} from './bls/bls-signature'
export { blsTag, blsTags, type BlsTagParameters, type BlsTags } from './bls/bls-tags'
export { hashToG2, hashToG2Steps, type HashToG2Parameters, type HashToG2Steps } from './bls/hash-to-g2'
export { proveBlsPossession, signBls, type ProveBlsPossessionParameters } from './bls/sign-bls'
export {
  verifyBls,
  verifyNetworkSignature,
  verifyProofOfPossession,
  type VerifyBlsParameters,
  type VerifyNetworkSignatureParameters,
} from './bls/verify-bls'
export {
  ed25519KeyPairFromSeed,
  registrationMessage,
  signRegistration,
  verifyRegistration,
  type Ed25519KeyPair,
  type VerifyRegistrationParameters,
} from './ed25519/registration'
export { signText, verifyText, type SignedText } from './ed25519/signed-text'
