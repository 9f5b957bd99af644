import { type Address, bytesToBigInt } from 'viem'
import {
  type BlsPublicKey,
  type BlsSignature,
  blsTags,
  encodeBlsSignature,
  encodeHex,
  proveBlsPossession,
  signRegistration,
} from '@/lib/crypto'
import type { NodeKeys } from './node-keys'

/** A node's registration for one operator, as the contracts take it. */
export type Registration = {
  blsPublicKey: BlsPublicKey
  blsSignature: BlsSignature
  params: {
    serviceNodePubkey: bigint
    serviceNodeSignature1: bigint
    serviceNodeSignature2: bigint
    fee: number
  }
}

export type RegistrationOf = {
  keys: NodeKeys
  /** Wallet (or vesting contract) that will operate the node; the proof is bound to it. */
  operator: Address
  rewardsContract: Address
  chainId: number
  /** Basis points. */
  fee: number
}

/** What the node software prints for its operator, split into the contracts' parameters. */
export function buildRegistration(of: RegistrationOf): Registration {
  const { keys, operator, rewardsContract, chainId, fee } = of
  const signature = signRegistration(keys.ed25519, keys.blsPublicKey)
  return {
    blsPublicKey: keys.blsPublicKey,
    blsSignature: proveBlsPossession({
      secretKey: keys.blsSecretKey,
      operator,
      ed25519PublicKey: keys.ed25519.publicKey,
      tags: blsTags({ chainId, contract: rewardsContract }),
    }),
    params: {
      serviceNodePubkey: bytesToBigInt(keys.ed25519.publicKey),
      serviceNodeSignature1: bytesToBigInt(signature.subarray(0, 32)),
      serviceNodeSignature2: bytesToBigInt(signature.subarray(32)),
      fee,
    },
  }
}

/** The same as the node daemon submits it to the staking backend. */
export function registrationForBackend(of: Omit<RegistrationOf, 'fee'>) {
  const { blsSignature } = buildRegistration({ ...of, fee: 0 })
  return {
    pubkey_bls: of.keys.blsHex,
    sig_bls: encodeBlsSignature(blsSignature),
    sig_ed25519: encodeHex(signRegistration(of.keys.ed25519, of.keys.blsPublicKey)),
    operator: of.operator,
  }
}
