import { type UnixSeconds, unixSeconds } from '@/lib/units/time'
import type { NameRules } from './name-rules'

/** Where a held name stands in its term. */
export type NameTerm =
  /** Renewals are off: nothing lapses. */
  | { state: 'endless' }
  | { state: 'active'; expiresAt: UnixSeconds }
  /** Fewer than 30 days are left. */
  | { state: 'expiring'; expiresAt: UnixSeconds }
  /** Over, and still its owner's to renew; it still resolves and can be traded. */
  | { state: 'grace'; expiresAt: UnixSeconds; graceEndsAt: UnixSeconds }
  /** Over for longer: the registrar sells it to anybody. Its owner can renew until somebody buys it. */
  | { state: 'lapsed'; expiresAt: UnixSeconds; graceEndsAt: UnixSeconds }

/** A term that ends sooner is about to. */
export const SOON_SECONDS = 30n * 86_400n

/**
 * The registry's rule: a term ends `expiration` after the renewal time, and the end itself still belongs to it.
 * @param graceAfterExpiry - the registrar's; not a rule of the registry.
 */
export function nameTerm(
  renewedAt: UnixSeconds,
  { expiration, areRenewalsOn }: Pick<NameRules, 'expiration' | 'areRenewalsOn'>,
  graceAfterExpiry: UnixSeconds,
  now: UnixSeconds,
): NameTerm {
  if (!areRenewalsOn) return { state: 'endless' }
  const expiresAt = unixSeconds(renewedAt + expiration)
  const graceEndsAt = unixSeconds(expiresAt + graceAfterExpiry)
  if (now > graceEndsAt) return { state: 'lapsed', expiresAt, graceEndsAt }
  if (now > expiresAt) return { state: 'grace', expiresAt, graceEndsAt }
  return { state: expiresAt - now < SOON_SECONDS ? 'expiring' : 'active', expiresAt }
}

/** When a term ends that is renewed now: time that is left is kept. */
export const renewedUntil = (
  renewedAt: UnixSeconds,
  expiration: UnixSeconds,
  now: UnixSeconds,
): UnixSeconds => unixSeconds(now < renewedAt + expiration ? renewedAt + 2n * expiration : now + expiration)
