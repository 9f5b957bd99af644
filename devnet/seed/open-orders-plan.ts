import type { NameCategory } from '@/lib/names/categories'

/** What is for sale and bid for at present. Prices are whole SESH, times days from now; labels are separated by spaces. */
export type OpenListing = {
  seller: string
  /** Several are sold together only. */
  labels: string
  price: number
  /** What a falling price ends at. */
  endPrice?: number
  days: number
  /** The only one who may buy. */
  taker?: string
}

export type OpenOffer = { bidder: string; price: number; days: number } & (
  | { label: string }
  /** For any one of these, which are of one category. */
  | { category: NameCategory; among: string }
)

const MONTH = 30
const HOUR = 1 / 24

/** One name each, as `label price`. */
const each = (seller: number, priced: string, days = MONTH): OpenListing[] =>
  priced.split(', ').map((pair) => {
    const [labels = '', price] = pair.split(' ')
    return { seller: `crowd ${seller}`, labels, price: Number(price), days }
  })

export const openListings: readonly OpenListing[] = [
  ...each(1, 'a 9400, x 8800, de 3900, us 4600, uk 3300, 07 1900, 88 2600'),
  ...each(2, '000 2100, 101 690, 404 940, 911 1450, abc 1300, zzz 720', 60),
  ...each(3, '0001 610, 1234 1150, 5555 870, 1984 540'),
  ...each(8, '12345 390, 54321 170, 10001 145, 65536 225'),
  ...each(9, 'level 310, radar 185, racecar 240', 21),
  ...each(10, 'abab 95, nana 112, 9090 205'),
  ...each(11, 'ocean 480, tiger 375, garden 215, bridge 190'),
  ...each(12, 'harbor 128, jungle 98'),
  ...each(14, 'clara 118, david 265, laura 152', 14),
  ...each(16, 'germany 830, sweden 410'),
  ...each(17, 'cafe 365, babe 245, 0xff 82', 45),
  ...each(18, 'blue-sky 66, top-10 48'),
  ...each(22, 'pixel 290, indigo 103'),
  ...each(36, '420 1650, 42 6400'),
  ...each(31, '1337 620'),
  // Ending soon; the last one is of a name that itself ends in two weeks.
  ...each(28, 'berta 58', 0.75 * HOUR),
  ...each(29, 'kettle 37, ribbon 41', 8 * HOUR),
  ...each(7, '1001 330', 10),
  // Falling prices.
  { seller: 'crowd 2', labels: 'ooo', price: 980, endPrice: 450, days: 2 },
  { seller: 'crowd 15', labels: 'canada', price: 700, endPrice: 320, days: 5 },
  { seller: 'crowd 19', labels: '_', price: 5_000, endPrice: 1_800, days: 7 },
  { seller: 'crowd 15', labels: 'norway', price: 560, endPrice: 520, days: 0.5 },
  // Together, for one person, and of people whose wallet is at hand.
  { seller: 'crowd 12', labels: 'guitar ladder nectar', price: 270, days: MONTH },
  { seller: 'crowd 13', labels: 'emma', price: 220, days: 7, taker: 'Alice' },
  { seller: 'Bob', labels: 'bob-the-builder', price: 77, days: MONTH },
  { seller: 'Carol', labels: 'validator', price: 640, days: MONTH },
]

/** One name each, as `label price`. */
const bids = (bidder: number, priced: string, days = MONTH): OpenOffer[] =>
  priced.split(', ').map((pair) => {
    const [label = '', price] = pair.split(' ')
    return { bidder: `crowd ${bidder}`, label, price: Number(price), days }
  })

export const openOffers: readonly OpenOffer[] = [
  ...bids(30, '1234 900, ocean 350, pixel 210'),
  ...bids(31, 'a 7200, 000 1700, anna 140'),
  ...bids(32, 'germany 640, de 3100, sophia 105', 10),
  ...bids(33, 'alice 260, wonderland 55'),
  ...bids(34, 'alice 310, carol 90, quorum 125', 5),
  ...bids(35, 'bob-the-builder 52, 5678 115'),
  ...bids(37, 'emma 130, cafe 280'),
  ...bids(38, 'session 3000, level 240', 0.6 * HOUR),
  {
    bidder: 'crowd 30',
    price: 300,
    days: MONTH,
    category: 'digits4',
    among: '0001 0420 1234 4040 5555 6789 9876',
  },
  { bidder: 'crowd 33', price: 480, days: 14, category: 'digits3', among: '000 007 101 123 222 404 911 999' },
  {
    bidder: 'crowd 35',
    price: 72,
    days: MONTH,
    category: 'first-name',
    among: 'emma liam olivia noah maria jonas clara',
  },
  {
    bidder: 'crowd 37',
    price: 200,
    days: 3,
    category: 'country',
    among: 'canada kenya norway chile sweden poland germany',
  },
  {
    bidder: 'crowd 39',
    price: 150,
    days: MONTH,
    category: 'palindrome',
    among: 'level radar refer rotor madam stats racecar',
  },
]
