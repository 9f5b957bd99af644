import { db } from 'ponder:api'
import { nameCategory, nameDay, nameFigures } from 'ponder:schema'
import { desc, eq, gt, gte } from 'ponder'
import { getAddress, type Address } from 'viem'

const DAYS_SECONDS = 366 * 86_400

/** Sums over all names. Amounts are atomic SESH as decimal strings. @param now - Unix seconds. */
export async function readNameStats(registry: Address, now: number) {
  const lower = registry.toLowerCase() as Address
  const [figures] = await db.select().from(nameFigures).where(eq(nameFigures.registry, lower))
  const categories = await db
    .select()
    .from(nameCategory)
    .where(gt(nameCategory.held, 0))
    .orderBy(desc(nameCategory.held), nameCategory.category)
  const days = await db
    .select()
    .from(nameDay)
    .where(gte(nameDay.at, now - DAYS_SECONDS))
    .orderBy(nameDay.at)
  const amount = (value: bigint | undefined) => (value ?? 0n).toString()
  return {
    held: figures?.held ?? 0,
    disclosed: figures?.disclosed ?? 0,
    sold: figures?.sold ?? 0,
    revenue: amount(figures?.revenue),
    referrals: { accrued: amount(figures?.referralsAccrued), claimed: amount(figures?.referralsClaimed) },
    fees: {
      registration: amount(figures?.registrationFee),
      transfer: amount(figures?.transferFee),
      paymentToken: figures?.paymentToken ? getAddress(figures.paymentToken) : null,
    },
    categories,
    days: days.map((day) => ({ ...day, revenue: day.revenue.toString() })),
  }
}
