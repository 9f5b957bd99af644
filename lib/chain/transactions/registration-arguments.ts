import type { RegistrationKeys } from '@/lib/staking/registration/prepared-registration'
import type { BasisPoints } from '@/lib/units/basis-points'

const WORD_DIGITS = 64

/** The 256-bit words of a hex text without 0x. */
const words = (hex: string): bigint[] =>
  Array.from({ length: hex.length / WORD_DIGITS }, (_, index) =>
    BigInt(`0x${hex.slice(index * WORD_DIGITS, (index + 1) * WORD_DIGITS)}`),
  )

/** Splits a registration into the structs of the contracts. */
export function registrationArguments(of: RegistrationKeys, fee: BasisPoints) {
  const [X, Y] = words(of.blsPublicKey)
  const [sigs0, sigs1, sigs2, sigs3] = words(of.blsSignature)
  const [serviceNodePubkey] = words(of.ed25519PublicKey)
  const [serviceNodeSignature1, serviceNodeSignature2] = words(of.ed25519Signature)
  return {
    blsPublicKey: { X, Y },
    blsSignature: { sigs0, sigs1, sigs2, sigs3 },
    params: { serviceNodePubkey, serviceNodeSignature1, serviceNodeSignature2, fee },
  }
}
