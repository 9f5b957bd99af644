/**
 * The past of the seeded names. Days count from the market's first block, as in `plan.ts`; the names are older than the market,
 * because one lasts a year. Buyers are labels of `demoAccounts` or `crowd N`, labels are separated by spaces.
 */
export const NAMES_DAYS_BEFORE = 300

export type NameBatch = {
  day: number
  buyer: string
  /** Years that are paid. */
  terms: number
  /** At most 20. */
  labels: string
  /** Each name gets a Session record of its owner in the purchase. */
  hasRecords?: boolean
  /** Who gets the referral share. */
  referrer?: string
}

const batch = (day: number, buyer: string, terms: number, labels: string): NameBatch => ({
  day,
  buyer,
  terms,
  labels,
})

/** Expired so long ago that anybody may buy them. */
const lapsed = 'relic dropped oldtimer 0666 ghost-town faded once_mine bygone'

/** Bought before the market began, oldest first. */
export const pastBatches: readonly NameBatch[] = [
  batch(-298, 'crowd 0', 1, lapsed),
  batch(-297, 'crowd 1', 3, 'a x 7 de fr jp us uk it ch se 00 07 42 69 88'),
  batch(-290, 'crowd 2', 2, '000 007 042 101 123 222 404 420 777 911 999 abc xyz aaa zzz ooo'),
  batch(-285, 'crowd 3', 4, '0001 0420 1234 2020 1337 4040 5555 6789 8008 9876 1969 1984 2001 2024 2077'),
  // Expired 25, 13 and 2 days ago: their owners may still renew.
  batch(-270, 'crowd 4', 1, 'forgotten late-again 31337 slipaway'),
  batch(-258, 'crowd 5', 1, 'overdue tardy hourglass grace_period'),
  batch(-247, 'Bob', 1, 'bobs-boat lastcall'),
  // These expire in 1, 5, 13 and 25 days.
  batch(-244, 'crowd 6', 1, 'tomorrow countdown'),
  batch(-240, 'Bob', 1, 'hurry bobs-bakery 4711'),
  batch(-232, 'crowd 7', 1, 'fortnight soonish 1001'),
  batch(-220, 'Carol', 1, 'nextmonth node-queen'),
  batch(-210, 'crowd 8', 2, '00007 12321 12345 31415 54321 77777 80085 99999 10001 65536 27182 16180'),
  {
    ...batch(-200, 'crowd 9', 2, 'anna bob level radar kayak refer noon civic rotor madam stats racecar'),
    hasRecords: true,
  },
  batch(-190, 'crowd 10', 2, 'xxxx eeee kkkkk abab dada lolo momo coco nana papa 1212 9090 2121'),
  {
    ...batch(
      -180,
      'crowd 11',
      2,
      'apple river stone cloud tiger ocean piano lemon castle forest garden silver winter candle bridge',
    ),
    hasRecords: true,
    referrer: 'Grace',
  },
  batch(
    -170,
    'crowd 12',
    3,
    'anchor basket copper desert eagle falcon guitar harbor island jungle kitten ladder mirror nectar',
  ),
  {
    ...batch(-160, 'crowd 13', 2, 'emma liam olivia noah sophia lucas mia ethan amelia oscar julia felix'),
    hasRecords: true,
  },
  batch(-150, 'crowd 14', 2, 'maria jonas clara peter laura david sarah marco elena simon nina paul'),
  batch(
    -140,
    'crowd 15',
    2,
    'france brazil canada japan kenya norway chile egypt india italy spain ghana peru cuba nepal',
  ),
  batch(-130, 'crowd 16', 2, 'germany sweden poland mexico turkey iceland ireland portugal morocco'),
  batch(-120, 'crowd 17', 2, 'deadbeef cafe babe f00d c0ffee 0xff facade decade beef 1a2b feed bead'),
  {
    ...batch(
      -110,
      'crowd 18',
      1,
      'blue-sky data-hub north-star red-fox sun-rise ice-cold top-10 e-mail x-ray',
    ),
    referrer: 'Grace',
  },
  batch(-100, 'crowd 19', 1, '_dev_ the_fox snake_case under_score _ root_user my_name one_two_three'),
  batch(-90, 'crowd 20', 2, 'session paypal modern wallet google arbitrum binance clark bitcoin support'),
  batch(-85, 'crowd 21', 1, 'sessi0n paypai modem vvallet g00gle arb1trum b1nance dark bitc0in supp0rt'),
  batch(-80, 'crowd 28', 2, 'anton berta carla dieter erika fritz greta hanna ida jakob karl lena moritz'),
  batch(
    -75,
    'crowd 29',
    1,
    'window bottle hammer button pencil blanket cushion teapot kettle ribbon saddle thimble',
  ),
  {
    ...batch(-70, 'Carol', 2, 'carol carols-nodes operator quorum validator'),
    hasRecords: true,
  },
  { ...batch(-60, 'Bob', 2, 'bobby bob-the-builder 5678'), hasRecords: true, referrer: 'Grace' },
  batch(-40, 'crowd 22', 1, 'pixel rocket cactus bamboo velvet marble saffron cobalt indigo hazel ember'),
  batch(
    -20,
    'crowd 23',
    1,
    'thequickbrownfoxjumpsoverthelazydog a-name-of-sixty-four-characters-is-the-longest-there-ever-can-be',
  ),
]

/** Bought in the last hours before the present. */
export const recentBatches: readonly NameBatch[] = [
  { ...batch(119.8, 'Alice', 1, 'alice wonderland rabbit-hole 2468'), hasRecords: true },
  { ...batch(119.81, 'crowd 24', 2, 'relic lighthouse compass meadow'), referrer: 'Grace' },
  batch(119.82, 'crowd 25', 1, 'starlight moonbeam sunflower driftwood 8642 24-7'),
]

/** Names that were paid for another year by their owners, before the market began. */
export const renewals = [
  { day: -50, owner: 'crowd 9', label: 'level' },
  { day: -45, owner: 'crowd 11', label: 'ocean' },
  { day: -30, owner: 'crowd 13', label: 'noah' },
] as const

/** Registry names that a role holder registered past the registrar: one is no hash, the other hides a label nobody told. */
export const pastTheRegistrar = [
  { owner: 'crowd 26', registryName: 'Alice' },
  { owner: 'crowd 27', label: 'hidden-pearl' },
] as const

/** Kept for a person; nobody else can buy them. */
export const reserved = [
  { label: 'oxen', person: 'Bob' },
  { label: 'loki', person: 'Carol' },
] as const

/** Names that went to somebody else with the records of the one who gave them. */
export const gifts = [{ label: 'kayak', from: 'crowd 9', to: 'crowd 10' }] as const

/** Records that are not the owner's encrypted Account ID. */
export const oddRecords = [
  { label: 'copper', owner: 'crowd 12', kind: 'copied', of: 'apple' },
  { label: 'anchor', owner: 'crowd 12', kind: 'public' },
  { label: 'basket', owner: 'crowd 12', kind: 'text', text: 'write to me: <b>basket</b> at example.org' },
] as const
