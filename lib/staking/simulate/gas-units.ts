import { sesh, type Sesh } from '@/lib/units/sesh'
import type { SimulationInputs, StakeKind } from './inputs'

const ALLOW = 60_000n
const PROVE_AND_CLAIM = 1_400_000n

/**
 * Gas units of going in, of each claim and of coming out. Sources: `npm run gas:contracts` for vault and pools, the
 * figures of the transaction dialog for the rest, both rounded up. Who finds that another member of the pool collected already pays less.
 */
const gasOf = {
  solo: { enter: ALLOW + 1_300_000n, claim: PROVE_AND_CLAIM, leave: 110_000n + 1_300_000n },
  seat: { enter: ALLOW + 250_000n, claim: PROVE_AND_CLAIM, leave: 110_000n },
  micro: { enter: ALLOW + 80_000n, claim: 1_200_000n, leave: 130_000n },
  liquid: { enter: ALLOW + 100_000n, claim: 0n, leave: 100_000n },
} as const satisfies Record<StakeKind, { enter: bigint; claim: bigint; leave: bigint }>

/** Network fees of one way through all of it. */
export type GasBill = {
  units: bigint
  wei: bigint
  /** Rounded up; null where nobody told what ether costs. */
  sesh: Sesh | null
}

const ETHER = 10n ** 18n

export function gasBill(kind: StakeKind, { wish, figures }: SimulationInputs): GasBill {
  const { enter, claim, leave } = gasOf[kind]
  const units = enter + claim * BigInt(wish.claims) + leave
  const wei = units * figures.gasPrice
  const price = wish.etherPrice
  return { units, wei, sesh: price === 0n ? null : sesh((wei * price + ETHER - 1n) / ETHER) }
}
