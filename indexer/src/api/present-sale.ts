import type { marketActivity, sale } from 'ponder:schema'
import { getAddress } from 'viem'
import { withChecksums } from './present'

/** How the market's past looks on the wire. A label is for the reader to check against the token id (E-04). */

type Sale = typeof sale.$inferSelect

/** A row with the label that is known now. */
export type SaleRow = { sale: Sale; label: string | null }

export const presentSale = ({ sale: row, label }: SaleRow) => ({
  ...row,
  tokenId: row.tokenId.toString(),
  label,
  seller: getAddress(row.seller),
  buyer: getAddress(row.buyer),
  price: row.price.toString(),
  orderPrice: row.orderPrice.toString(),
})

/** `sale` of a sale only. */
export type ActivityRow = {
  activity: typeof marketActivity.$inferSelect
  label: string | null
  sale: Sale | null
}

export function presentActivity({ activity, label, sale: sold }: ActivityRow) {
  const { buyer: _buyer, ...row } = activity
  return {
    ...row,
    tokenId: row.tokenId?.toString() ?? null,
    label,
    account: row.account && getAddress(row.account),
    sender: getAddress(row.sender),
    args: withChecksums(row.args),
    sale: sold && presentSale({ sale: sold, label }),
  }
}
