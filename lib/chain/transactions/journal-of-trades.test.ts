import { describe, expect, it } from 'vitest'
import { listingOf, now, offerOf } from '@/lib/market/testing/terms'
import { sesh } from '@/lib/units/sesh'
import { milliseconds, unixSeconds } from '@/lib/units/time'
import { type FlowRecord, isSettled, pendingStep, unpostedStep } from './flow-record'
import { decodeFlowRecord } from './decode-flow-record'
import type { Intent } from './intents'

const name = { registryName: 'rRpbk0XnuO7dI5tuD1DCPifYwnIpTTYeI8TEyAYkCdM=', label: 'sean' }
const times = { startTime: now, endTime: unixSeconds(now + 86_400n) }
const signed = { components: listingOf(), signature: `0x${'ab'.repeat(64)}` as const }

const intents: Intent[] = [
  {
    kind: 'list-names',
    listings: [{ names: [name], startPrice: sesh(5n), endPrice: sesh(4n), taker: null, salt: 2n ** 255n }],
    approveAll: false,
    replaces: [listingOf()],
    ...times,
  },
  ...(
    [
      { kind: 'item', name },
      { kind: 'any' },
      { kind: 'category', category: 'digits3', tokenIds: [1n, 2n ** 200n] },
    ] as const
  ).map((target): Intent => ({
    ...{ kind: 'make-offer', target, price: sesh(9n), salt: 3n, openOffers: sesh(0n) },
    ...times,
  })),
  {
    kind: 'buy-names',
    listings: [{ listing: signed, names: [name] }],
    ...{ maxTotal: sesh(7n), openOffers: sesh(1n), record: 'ab' },
  },
  {
    kind: 'accept-offer',
    offer: { ...signed, components: offerOf() },
    name,
    proof: [`0x${'cd'.repeat(32)}`],
  },
  { kind: 'cancel-orders', orders: [listingOf(), offerOf()] },
  { kind: 'cancel-all-orders' },
]

const recordOf = (intent: Intent): FlowRecord => ({
  id: 'a',
  intent,
  baseline: {
    ...{ contributed: null, claimed: null, lifetime: null, leaveRequestedAt: null },
    ...{ paidOutAt: null, held: null, renewedAt: null },
  },
  startedAt: milliseconds(1),
  status: 'open',
  steps: [
    {
      ...{
        kind: 'sign-listings',
        status: 'signed',
        hash: null,
        callsId: null,
        callHash: `0x${'ee'.repeat(32)}`,
      },
      ...{ nonce: 0, askedBlock: 0, askedAt: milliseconds(2), block: null },
      signed: { orders: [listingOf()], signature: `0x${'ab'.repeat(65)}`, posted: [] },
    },
  ],
})

const written = (record: FlowRecord): unknown =>
  JSON.parse(
    JSON.stringify(record, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)),
  )

describe('what the journal remembers of trades', () => {
  it.each(intents.map((intent) => [intent.kind, intent] as const))('%s, to the last field', (_, intent) => {
    expect(decodeFlowRecord(written(recordOf(intent)))).toEqual(recordOf(intent))
  })

  it('a signature that the order book does not have yet is waiting, and nothing on the chain is', () => {
    const [intent] = intents
    if (!intent) throw new Error('no intent')
    const record = recordOf(intent)
    expect(unpostedStep(record)?.signed?.orders).toHaveLength(1)
    expect([pendingStep(record), isSettled(record)]).toEqual([undefined, true])
  })
})
