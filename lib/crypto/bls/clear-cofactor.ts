import { BN_PARAMETER, Fp, Fp2, G2, type Fp2Element, type G2Point } from './curve'

/** (9+i)^((p-1)/3) and (9+i)^((p-1)/2): how the Frobenius map acts on the twisted curve. */
const TWIST = Fp2.create({ c0: 9n, c1: 1n })
const FROBENIUS_X = Fp2.pow(TWIST, (Fp.ORDER - 1n) / 3n)
const FROBENIUS_Y = Fp2.pow(TWIST, (Fp.ORDER - 1n) / 2n)

/**
 * Maps a curve point into the group of order n: z·M + ψ(3z·M) + ψ²(z·M) + ψ³(M), with ψ the twisted Frobenius map
 * and z the BN parameter (Fuentes-Castañeda, Knapp, Rodríguez-Henríquez, SAC 2011). Multiplying by the plain
 * cofactor gives another point, which the contract does not accept.
 */
export function clearCofactor(point: G2Point): G2Point {
  const zPoint = point.multiplyUnsafe(BN_PARAMETER)
  const threeZPoint = zPoint.double().add(zPoint)
  return zPoint
    .add(frobenius(threeZPoint))
    .add(frobenius(frobenius(zPoint)))
    .add(frobenius(frobenius(frobenius(point))))
}

function frobenius(point: G2Point): G2Point {
  if (point.is0()) return point
  const { x, y } = point.toAffine()
  return G2.fromAffine({
    x: Fp2.mul(conjugate(x), FROBENIUS_X),
    y: Fp2.mul(conjugate(y), FROBENIUS_Y),
  })
}

function conjugate({ c0, c1 }: Fp2Element): Fp2Element {
  return Fp2.create({ c0, c1: Fp.neg(c1) })
}
