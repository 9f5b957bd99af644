import { db } from 'ponder:api'
import { contractContributor, contributionContract, reservation } from 'ponder:schema'
import { asc, eq, inArray, or, sql } from 'ponder'
import type { Address } from 'viem'
import type { SortKey, Sql } from './page'
import { presentContract } from './present'

export type ContractRow = typeof contributionContract.$inferSelect

export const contractSorts = ['open', 'fee', 'minimum', 'created', 'filled'] as const

/** Larger than any amount: contracts that are closed to new contributors come after all others. */
const CLOSED_MINIMUM = 10n ** 77n

const numeric = (by: Sql, value: SortKey<ContractRow>['value']): SortKey<ContractRow> => ({
  by,
  type: 'numeric',
  value,
})

export const contractSortKeys: Record<(typeof contractSorts)[number], SortKey<ContractRow>> = {
  open: numeric(sql`${contributionContract.open}`, (row) => row.open),
  fee: numeric(sql`${contributionContract.fee}`, (row) => row.fee),
  minimum: numeric(
    sql`coalesce(${contributionContract.minimum}, ${sql.raw(CLOSED_MINIMUM.toString())})`,
    (row) => row.minimum ?? CLOSED_MINIMUM,
  ),
  created: numeric(sql`${contributionContract.createdAt}`, (row) => row.createdAt),
  filled: numeric(sql`${contributionContract.filled}`, (row) => row.filled),
}

export const contractTie: SortKey<ContractRow> = {
  by: sql`${contributionContract.address}`,
  type: 'text',
  value: (row) => row.address,
}

/** Contracts to which the wallet has contributed. */
export const contractsOfContributor = (wallet: Address): Sql =>
  inArray(
    contributionContract.address,
    db
      .select({ contract: contractContributor.contract })
      .from(contractContributor)
      .where(eq(contractContributor.address, wallet)),
  )

/** Contracts in which the wallet has a part: as operator, contributor, beneficiary, or with a reserved seat. */
export const contractsOfWallet = (wallet: Address): Sql | undefined =>
  or(
    eq(contributionContract.operator, wallet),
    inArray(
      contributionContract.address,
      db
        .select({ contract: contractContributor.contract })
        .from(contractContributor)
        .where(or(eq(contractContributor.address, wallet), eq(contractContributor.beneficiary, wallet))),
    ),
    inArray(
      contributionContract.address,
      db.select({ contract: reservation.contract }).from(reservation).where(eq(reservation.address, wallet)),
    ),
  )

/** @param hex - lower case without `0x`: the start of a key, of the contract's or the operator's address. */
export function matchesContract(hex: string): Sql | undefined {
  const starts = `${hex}%`
  return or(
    sql`${contributionContract.address} like ${`0x${starts}`}`,
    sql`${contributionContract.operator} like ${`0x${starts}`}`,
    sql`${contributionContract.ed25519PublicKey} like ${starts}`,
    sql`${contributionContract.blsPublicKey} like ${starts}`,
  )
}

/** Contracts with their contributors and reserved seats in list order. */
export async function withSeats(rows: readonly ContractRow[]) {
  if (rows.length === 0) return []
  const addresses = rows.map(({ address }) => address)
  const seats = await db
    .select()
    .from(contractContributor)
    .where(inArray(contractContributor.contract, addresses))
    .orderBy(asc(contractContributor.position))
  const reserved = await db
    .select()
    .from(reservation)
    .where(inArray(reservation.contract, addresses))
    .orderBy(asc(reservation.position))
  const of = (address: Address) => (seat: { contract: Address }) => seat.contract === address
  return rows.map((row) =>
    presentContract(row, seats.filter(of(row.address)), reserved.filter(of(row.address))),
  )
}
