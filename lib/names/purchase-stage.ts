import { type UnixSeconds, unixSeconds } from '@/lib/units/time'
import type { SaleTerms } from './name-rules'

/** Where a purchase stands, from the chain alone. */
export type PurchaseStage =
  /** Not announced yet, or the announcement was used. */
  | { kind: 'unannounced' }
  | { kind: 'waiting'; readyAt: UnixSeconds }
  | { kind: 'ready'; endsAt: UnixSeconds }
  /** The announcement is too old to be used. */
  | { kind: 'expired' }
  /** Every name belongs to whom it was bought for. */
  | { kind: 'done' }

type StageOf = {
  /** When the registrar noted the announcement; null for never. */
  madeAt: UnixSeconds | null
  isOwned: boolean
  terms: Pick<SaleTerms, 'minCommitmentAge' | 'maxCommitmentAge'>
  /** Of the chain. */
  now: UnixSeconds
}

export function purchaseStage({ madeAt, isOwned, terms, now }: StageOf): PurchaseStage {
  if (madeAt === null) return { kind: isOwned ? 'done' : 'unannounced' }
  const readyAt = unixSeconds(madeAt + terms.minCommitmentAge)
  const endsAt = unixSeconds(madeAt + terms.maxCommitmentAge)
  if (now < readyAt) return { kind: 'waiting', readyAt }
  return now > endsAt ? { kind: 'expired' } : { kind: 'ready', endsAt }
}
