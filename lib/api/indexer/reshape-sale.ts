import type { NameMode } from '@/lib/crypto/names'
import type { MarketActivity, MarketStats, Sale } from './market-schemas'
import { provenLabel } from './proven-label'

/** Labels of the market's past are shown only when they make the token: an index is not believed (E-04). */

export function reshapeSale(row: Sale, mode: NameMode): Sale {
  const label = provenLabel(row.label, row.tokenId, mode)
  return label === row.label ? row : { ...row, label, categories: [] }
}

export const reshapeActivity = (row: MarketActivity, mode: NameMode): MarketActivity => ({
  ...row,
  label: row.tokenId === null ? null : provenLabel(row.label, row.tokenId, mode),
  sale: row.sale && reshapeSale(row.sale, mode),
})

export const reshapeMarketStats = (stats: MarketStats, mode: NameMode): MarketStats => ({
  ...stats,
  movers: stats.movers.map((mover) => ({
    ...mover,
    label: provenLabel(mover.label, mover.tokenId, mode),
  })),
  lastSale: stats.lastSale && reshapeSale(stats.lastSale, mode),
})
