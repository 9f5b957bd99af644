import { expect, it } from 'vitest'
import { unixSeconds } from '@/lib/units/time'
import { purchaseStage } from './purchase-stage'

const terms = { minCommitmentAge: unixSeconds(60), maxCommitmentAge: unixSeconds(86_400) }
const at = (now: number, madeAt: number | null = 1_000, isOwned = false) =>
  purchaseStage({
    madeAt: madeAt === null ? null : unixSeconds(madeAt),
    isOwned,
    terms,
    now: unixSeconds(now),
  })

it('waits, is ready from the first second the registrar takes it to the last, then is void', () => {
  expect(at(1_059)).toEqual({ kind: 'waiting', readyAt: 1_060n })
  expect(at(1_060)).toEqual({ kind: 'ready', endsAt: 87_400n })
  expect(at(87_400).kind).toBe('ready')
  expect(at(87_401)).toEqual({ kind: 'expired' })
})

it('says the same after a reload at each second of the wait', () => {
  for (let second = 0; second <= 60; second += 1) {
    const stage = at(1_000 + second)
    expect(stage).toEqual(
      second < 60 ? { kind: 'waiting', readyAt: 1_060n } : { kind: 'ready', endsAt: 87_400n },
    )
  }
})

it('is done when the names are there, and otherwise not announced', () => {
  expect(at(1, null, true)).toEqual({ kind: 'done' })
  expect(at(1, null, false)).toEqual({ kind: 'unannounced' })
})
