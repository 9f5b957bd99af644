import { bn254 } from '@noble/curves/bn254.js'

/** The curve of EIP-196 and EIP-197. Public keys live in G1, signatures and hashed messages in G2. */
export const G1 = bn254.G1.Point
export const G2 = bn254.G2.Point
export const { Fp, Fp2, Fp12, Fr } = bn254.fields

export type G1Point = InstanceType<typeof G1>
export type G2Point = InstanceType<typeof G2>
export type Fp2Element = ReturnType<typeof Fp2.create>

/** BN parameter from which the curve is built. */
export const BN_PARAMETER = 4965661367192848881n

/** True when e(a, b) · e(c, d) = 1. */
export function pairingsCancel(pairs: readonly { g1: G1Point; g2: G2Point }[]): boolean {
  return Fp12.eql(bn254.pairingBatch([...pairs]), Fp12.ONE)
}
