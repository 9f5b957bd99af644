import { expect, it } from 'vitest'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { decodeIntent } from './decode-intent'
import type { Intent } from './intents'

const vault = `0x${'11'.repeat(20)}` as const
const pool = `0x${'22'.repeat(20)}` as const
const other = `0x${'33'.repeat(20)}` as const

const intents: Intent[] = [
  { kind: 'vault-deposit', vault, amount: sesh(5n), minShares: 10n ** 20n },
  { kind: 'vault-redeem', vault, shares: 7n, minAmount: sesh(1n) },
  { kind: 'vault-request', vault, shares: 7n },
  { kind: 'vault-claim', vault, requestId: 3n },
  { kind: 'vault-collect-rewards', vault },
  { kind: 'vault-invest', vault, contract: other },
  { kind: 'vault-request-exit', vault, seat: other },
  { kind: 'vault-collect-seat', vault, seat: other },
  {
    ...{ kind: 'pool-create', factory: vault, contract: other, target: sesh(9n) },
    ...{ deadline: unixSeconds(1_700_000_000n), term: unixSeconds(0n), poolName: 'Ours' },
  },
  { kind: 'pool-join', pool, amount: sesh(1n) },
  { kind: 'pool-take-back', pool, amount: sesh(1n) },
  { kind: 'pool-wish', pool, wishes: false },
  { kind: 'pool-transfer', pool, to: other, amount: sesh(1n) },
  { kind: 'pool-take-seat', pool },
  { kind: 'pool-give-seat-back', pool },
  { kind: 'pool-request-exit', pool },
  { kind: 'pool-collect', pool },
  { kind: 'pool-claim', pool },
]

/** As the journal writes it: every bigint as decimal text. */
const written = (intent: Intent): unknown =>
  JSON.parse(JSON.stringify(intent, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)))

it.each(intents)('the journal gives $kind back as it was', (intent) => {
  expect(decodeIntent(written(intent))).toEqual(intent)
})

it('error: a part of a pool that is no amount', () => {
  expect(() => decodeIntent({ kind: 'pool-join', pool, amount: 'all' })).toThrow()
})
