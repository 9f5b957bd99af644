import { nameCategory, nameDay, nameFigures, nameReferrer } from 'ponder:schema'
import type { Address } from 'viem'
import { bucketStart } from '../../model/network-series'
import type { Db } from './record-event'

const noFigures = {
  held: 0,
  disclosed: 0,
  sold: 0,
  revenue: 0n,
  referralsAccrued: 0n,
  referralsClaimed: 0n,
  registrationFee: 0n,
  transferFee: 0n,
  paymentToken: null,
}

type Figures = typeof noFigures
type Counted = 'held' | 'disclosed' | 'sold'
type Summed = 'revenue' | 'referralsAccrued' | 'referralsClaimed'

/** Adds to the sums of a registry. */
export async function addToFigures(
  db: Db,
  registry: Address,
  change: Partial<Pick<Figures, Counted | Summed>>,
): Promise<void> {
  const { held = 0, disclosed = 0, sold = 0 } = change
  const { revenue = 0n, referralsAccrued = 0n, referralsClaimed = 0n } = change
  await db
    .insert(nameFigures)
    .values({ registry, ...noFigures, ...change })
    .onConflictDoUpdate((row) => ({
      held: row.held + held,
      disclosed: row.disclosed + disclosed,
      sold: row.sold + sold,
      revenue: row.revenue + revenue,
      referralsAccrued: row.referralsAccrued + referralsAccrued,
      referralsClaimed: row.referralsClaimed + referralsClaimed,
    }))
}

/** What the registry asks and in what, atomic units of the payment token. */
export async function setTerms(
  db: Db,
  registry: Address,
  terms: { registrationFee: bigint; transferFee: bigint } | { paymentToken: Address },
): Promise<void> {
  await db
    .insert(nameFigures)
    .values({ registry, ...noFigures, ...terms })
    .onConflictDoUpdate(terms)
}

/** @param by - 1 for names that came, -1 for names that went. */
export async function countCategories(
  db: Db,
  { categories, by }: { categories: readonly string[]; by: 1 | -1 },
): Promise<void> {
  for (const category of categories)
    await db
      .insert(nameCategory)
      .values({ category, held: by })
      .onConflictDoUpdate((row) => ({ held: row.held + by }))
}

/** Adds to the day that holds `at`, Unix seconds. */
export async function countNameDay(
  db: Db,
  at: number,
  change: { registered?: number; renewed?: number; sold?: number; revenue?: bigint },
): Promise<void> {
  const { registered = 0, renewed = 0, sold = 0, revenue = 0n } = change
  await db
    .insert(nameDay)
    .values({ at: bucketStart(at, 'day'), registered, renewed, sold, revenue })
    .onConflictDoUpdate((row) => ({
      registered: row.registered + registered,
      renewed: row.renewed + renewed,
      sold: row.sold + sold,
      revenue: row.revenue + revenue,
    }))
}

/** Adds to what a referrer was promised or fetched, atomic SESH. */
export async function addToReferrer(
  db: Db,
  address: Address,
  { accrued = 0n, claimed = 0n }: { accrued?: bigint; claimed?: bigint },
): Promise<void> {
  await db
    .insert(nameReferrer)
    .values({ address, accrued, claimed })
    .onConflictDoUpdate((row) => ({ accrued: row.accrued + accrued, claimed: row.claimed + claimed }))
}
