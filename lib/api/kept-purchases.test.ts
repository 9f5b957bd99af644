import { describe, expect, it } from 'vitest'
import { sesh } from '@/lib/units/sesh'
import type { PurchaseRecord } from '@/lib/names/purchase-record'
import { purchaseText, readPurchases } from './kept-purchases'

const purchase: PurchaseRecord = {
  commitment: `0x${'1a'.repeat(32)}`,
  chainId: 31_337,
  registrar: '0x70997970C51812dc3A010C7d01b50e0d17dc79C8',
  registrations: [
    {
      label: 'alice',
      owner: '0x70997970C51812dc3A010C7d01b50e0d17dc79C8',
      periods: 2,
      sessionRecord: '',
      lokinetRecord: '',
    },
  ],
  referrer: null,
  secret: `0x${'2b'.repeat(32)}`,
  agreed: sesh(20_000_000_000n),
}

describe('purchases under way', () => {
  it('come back as they were kept', () => {
    expect(readPurchases(purchaseText([purchase]))).toEqual([purchase])
  })

  it.each([null, '', 'nonsense', '{}', '[{}]', purchaseText([purchase]).replace('alice', 'al ice')])(
    'are none out of %j',
    (stored) => expect(readPurchases(stored)).toEqual([]),
  )
})
