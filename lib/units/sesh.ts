import { InputError } from '@/lib/errors/input-error'

/** An amount of the Session Token in atomic units: 1 SESH = 1_000_000_000n. Never negative. */
export type Sesh = bigint & { readonly unit: 'SESH' }

/** Decimals of the SESH token on every chain. Source: `decimals()` of the token contract. */
export const SESH_DECIMALS = 9

/**
 * Brands a plain bigint, for example the result of arithmetic on amounts.
 * @throws {InputError} `negative-amount`.
 */
export function sesh(atomic: bigint): Sesh {
  if (atomic < 0n) throw new InputError('negative-amount')
  return atomic as Sesh
}

/** One whole SESH. */
export const ONE_SESH = sesh(10n ** BigInt(SESH_DECIMALS))
