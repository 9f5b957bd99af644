/**
 * Names that were sold again before the present. Days count as in `plan.ts`, prices are whole SESH, labels are separated by
 * spaces. Sellers have the names of `names-plan.ts`, or bought them here before; the crowd's accounts 30 to 39 buy most.
 */
export type PastSale = {
  day: number
  seller: string
  buyer: string
  labels: string
  price: number
  /**
   * How it came about: a listing bought (`fixed`, `dutch`, `private`, several names at once) or an offer accepted, made for the
   * name or for any of `among`.
   */
  by: 'fixed' | 'dutch' | 'private' | 'offer' | 'category-offer'
  among?: string
}

const sale = (
  ...[day, seller, buyer, labels, price, by = 'fixed']: [
    number,
    number,
    number,
    string,
    number,
    PastSale['by']?,
  ]
): PastSale => ({ day, seller: `crowd ${seller}`, buyer: `crowd ${buyer}`, labels, price, by })

export const pastSales: readonly PastSale[] = [
  sale(12, 2, 30, '420', 900),
  sale(20, 3, 31, '1337', 400),
  sale(27, 9, 32, 'noon', 120),
  sale(33, 15, 33, 'france', 350),
  sale(39, 12, 34, 'falcon', 90, 'offer'),
  sale(45, 1, 35, 'fr', 2_400),
  sale(52, 8, 36, '31415', 210, 'dutch'),
  sale(58, 17, 30, 'c0ffee', 75),
  sale(63, 2, 37, '777', 1_800),
  sale(68, 34, 31, 'falcon', 140),
  sale(74, 15, 38, 'japan', 420, 'offer'),
  sale(79, 13, 39, 'mia', 260),
  sale(84, 3, 32, '2020 2024', 500),
  sale(88, 10, 33, 'lolo', 60),
  sale(91, 30, 36, '420', 1_250),
  sale(95, 14, 34, 'simon', 80, 'private'),
  { ...sale(99, 28, 35, 'hanna', 95, 'category-offer'), among: 'hanna ida lena karl moritz' },
  sale(102, 3, 37, '8008', 330),
  sale(105, 22, 38, 'rocket', 110),
  // There and back again within a day: a sale that was none.
  sale(108, 16, 39, 'iceland', 900),
  sale(108.5, 39, 16, 'iceland', 880),
  sale(110, 33, 30, 'france', 520),
  sale(112, 12, 31, 'island', 130, 'offer'),
  sale(113.5, 8, 32, '77777', 480),
  sale(115, 1, 36, '42', 5_200),
  sale(116.5, 36, 38, '31415', 300),
  sale(117.5, 17, 33, 'facade', 88),
  sale(118.5, 2, 34, 'xyz', 640),
  sale(119.2, 35, 30, 'fr', 3_100),
  sale(119.5, 12, 37, 'mirror', 150),
  sale(119.7, 9, 39, 'civic', 210, 'offer'),
]
