'use client'

import { Age } from '@/components/figures/age'
import { Amount } from '@/components/figures/amount'
import type { Sale } from '@/lib/api/indexer/market-schemas'
import { Line } from './line'
import { WashMark } from './wash-mark'

/** One sale; one that counts nowhere says so. */
export const SaleLine = ({ sale }: { sale: Sale }) => (
  <Line
    name={sale}
    note={<WashMark sale={sale} />}
    value={<Amount value={sale.price} />}
    below={<Age of={sale.timestamp} />}
  />
)
