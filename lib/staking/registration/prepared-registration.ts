import type { Address } from 'viem'
import type { UnixSeconds } from '@/lib/units/time'

/** What a node's software printed for one operator: its two keys, and the two signatures that go with them. */
export type PreparedRegistration = {
  /** Wallet, or vesting contract, that alone may register the node with these signatures. */
  operator: Address
  /** 64 lowercase hex digits. */
  ed25519PublicKey: string
  /** 128 lowercase hex digits, X ‖ Y. */
  blsPublicKey: string
  /** 128 lowercase hex digits: over both public keys. */
  ed25519Signature: string
  /** 256 lowercase hex digits: the proof of possession, bound to the operator. */
  blsSignature: string
  preparedAt: UnixSeconds
}

/** What the contracts take of it. */
export type RegistrationKeys = Omit<PreparedRegistration, 'operator' | 'preparedAt'>

export const keysOf = ({
  operator: _operator,
  preparedAt: _at,
  ...keys
}: PreparedRegistration): RegistrationKeys => keys

/** What an operator's wallet signs (EIP-191) to have a prepared registration deleted. */
export const deletionText = (ed25519PublicKey: string) =>
  `Delete the prepared registration of Session node ${ed25519PublicKey}`
