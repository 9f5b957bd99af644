import { describe, expect, it } from 'vitest'
import { sesh } from '@/lib/units/sesh'
import { milliseconds } from '@/lib/units/time'
import { type FlowRecord, isSettled, pendingStep, type StepRecord } from './flow-record'
import { journalKey, type KeyValueStore, loadJournal, saveRecord } from './journal'

const wallet = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'
const contract = '0x5FC8d32690cc91D4c39d9d3abcBD16989F875707'
const key = journalKey({ chainId: 31337, wallet })

const memory = (): KeyValueStore => {
  const values = new Map<string, string>()
  return {
    getItem: (name) => values.get(name) ?? null,
    setItem: (name, value) => void values.set(name, value),
  }
}

const sent: StepRecord = {
  kind: 'approve',
  status: 'sent',
  hash: `0x${'a'.repeat(64)}`,
  callsId: null,
  callHash: `0x${'b'.repeat(64)}`,
  nonce: 3,
  askedBlock: 10,
  askedAt: milliseconds(1_000),
  block: null,
  signed: null,
}

const record = (id: string, part: Partial<FlowRecord> = {}): FlowRecord => ({
  id,
  intent: { kind: 'contribute', contract, amount: sesh(2_083_333_333_334n), beneficiary: wallet },
  baseline: {
    contributed: sesh(1n),
    claimed: null,
    lifetime: null,
    leaveRequestedAt: null,
    paidOutAt: null,
    held: null,
    renewedAt: null,
  },
  startedAt: milliseconds(900),
  status: 'open',
  steps: [sent],
  ...part,
})

describe('journal', () => {
  it('gives back exactly what was written, amounts and ids as bigint', () => {
    const store = memory()
    const claim = record('b', { intent: { kind: 'claim', amount: null } })
    const exit = record('c', { intent: { kind: 'exit', nodeId: 18_446_744_073_709_551_615n } })
    for (const entry of [record('a'), claim, exit]) saveRecord(store, key, entry)
    expect(loadJournal(store, key)).toEqual([exit, claim, record('a')])
  })

  it('knows the flows of before requests of several calls were kept', () => {
    const { callsId: _, ...old } = sent
    const store = memory()
    store.setItem(
      key,
      JSON.stringify([{ ...record('a'), steps: [old] }], (_, value: unknown) =>
        typeof value === 'bigint' ? String(value) : value,
      ),
    )
    expect(loadJournal(store, key)).toEqual([record('a')])
  })

  it('replaces a flow in its place', () => {
    const store = memory()
    saveRecord(store, key, record('a'))
    saveRecord(store, key, record('b'))
    saveRecord(store, key, record('a', { status: 'done' }))
    expect(loadJournal(store, key).map(({ id, status }) => [id, status])).toEqual([
      ['b', 'open'],
      ['a', 'done'],
    ])
  })

  it('keeps what another tab wrote meanwhile', () => {
    const store = memory()
    saveRecord(store, key, record('mine'))
    saveRecord(store, key, record('theirs'))
    expect(saveRecord(store, key, record('mine', { status: 'done' })).map(({ id }) => id)).toEqual([
      'theirs',
      'mine',
    ])
  })

  it('keeps the thirty newest flows', () => {
    const store = memory()
    for (let id = 0; id < 40; id++) saveRecord(store, key, record(String(id)))
    const ids = loadJournal(store, key).map(({ id }) => Number(id))
    expect(ids).toEqual(Array.from({ length: 30 }, (_, index) => 39 - index))
  })

  it('has a place of its own for every chain and wallet, whatever the case of the address', () => {
    expect(journalKey({ chainId: 31337, wallet: wallet.toLowerCase() as typeof wallet })).toBe(key)
    expect(journalKey({ chainId: 42161, wallet })).not.toBe(key)
    expect(journalKey({ chainId: 31337, wallet: contract })).not.toBe(key)
  })

  it.each([
    ['no JSON', '{'],
    ['no list', '{"id":"a"}'],
    ['null', 'null'],
  ])('counts %s as empty', (_, text) => {
    const store = memory()
    store.setItem(key, text)
    expect(loadJournal(store, key)).toEqual([])
  })

  it('leaves out a flow that cannot be read and keeps the others', () => {
    const store = memory()
    saveRecord(store, key, record('good'))
    const [good] = JSON.parse(store.getItem(key) ?? '[]') as { intent: object }[]
    const broken = [
      { ...good, intent: { kind: 'contribute', amount: '-1' } },
      { ...good, steps: [{ hash: '0x1' }] },
    ]
    store.setItem(key, JSON.stringify([...broken, good]))
    expect(loadJournal(store, key)).toEqual([record('good')])
  })
})

describe('pendingStep', () => {
  it('is the newest step while the wallet or the chain is waited for', () => {
    expect(pendingStep(record('a'))).toEqual(sent)
    expect(pendingStep(record('a', { steps: [{ ...sent, status: 'mined' }] }))).toBeUndefined()
    expect(pendingStep(record('a', { status: 'abandoned' }))).toBeUndefined()
  })
})

describe('isSettled', () => {
  it('a mined step can still be taken back', () => {
    expect(isSettled(record('a', { steps: [{ ...sent, status: 'mined' }] }))).toBe(false)
    expect(isSettled(record('a', { steps: [{ ...sent, status: 'confirmed' }] }))).toBe(true)
  })
})
