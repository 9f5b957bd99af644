import { describe, expect, it } from 'vitest'
import { pastBatches, recentBatches, gifts } from './names-plan'
import { openListings, openOffers } from './open-orders-plan'
import { pastSales } from './sales-plan'

/** Who has what at a day, by the plans alone. */
function ownersAt(day: number): Map<string, string> {
  const bought = [...pastBatches, ...recentBatches].flatMap((batch) =>
    batch.labels.split(' ').map((label) => ({ day: batch.day, label, owner: batch.buyer })),
  )
  const given = gifts.map(({ label, to }) => ({ day: 0, label, owner: to }))
  const sold = pastSales.flatMap((sale) =>
    sale.labels.split(' ').map((label) => ({ day: sale.day, label, owner: sale.buyer })),
  )
  const changes = [...bought, ...given, ...sold].filter((change) => change.day < day)
  return new Map(changes.sort((a, b) => a.day - b.day).map(({ label, owner }) => [label, owner]))
}

describe('names sold before the present', () => {
  it.each(pastSales)('on day $day $seller has $labels and sells to somebody else', (sale) => {
    const owners = ownersAt(sale.day)
    for (const label of sale.labels.split(' ')) expect(owners.get(label)).toBe(sale.seller)
    expect(sale.buyer).not.toBe(sale.seller)
  })

  it('an offer for any of several is for the one that was sold, too', () => {
    const among = pastSales.filter((sale) => sale.by === 'category-offer')
    expect(among.length).toBeGreaterThan(0)
    for (const sale of among) expect(sale.among?.split(' ')).toContain(sale.labels)
  })
})

describe('what is for sale and bid for now', () => {
  const owners = ownersAt(120)

  it.each(openListings)('$seller has $labels', ({ seller, labels }) => {
    for (const label of labels.split(' ')) expect(owners.get(label)).toBe(seller)
  })

  it.each(openOffers)('$bidder does not bid for an own name', (offer) => {
    const labels = 'label' in offer ? offer.label : offer.among
    for (const label of labels.split(' ')) {
      expect(owners.get(label), label).toBeDefined()
      expect(owners.get(label)).not.toBe(offer.bidder)
    }
  })

  it('nothing is listed twice, and hardly two prices are the same', () => {
    const labels = openListings.flatMap((listing) => listing.labels.split(' '))
    expect(new Set(labels).size).toBe(labels.length)
    const prices = openListings.map(({ price }) => price)
    expect(new Set(prices).size).toBeGreaterThan(0.95 * prices.length)
  })
})
