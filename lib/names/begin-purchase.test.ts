import { describe, expect, it } from 'vitest'
import { readNameRecord } from '@/lib/crypto/names'
import { sesh } from '@/lib/units/sesh'
import { beginPurchase, type PurchaseDraft } from './begin-purchase'

const ACCOUNT = `05${'ab'.repeat(32)}`
const LOKINET = `${'y'.repeat(51)}o.loki`
const registrar = '0x1111111111111111111111111111111111111111'

const begin = (draft: Partial<PurchaseDraft>) =>
  beginPurchase(
    {
      names: [
        { label: 'alice', periods: 1 },
        { label: 'bob', periods: 2 },
      ],
      owner: '0x2222222222222222222222222222222222222222',
      accountId: '',
      lokinet: '',
      referrer: null,
      agreed: sesh(30n),
      ...draft,
    },
    { chainId: 31337, registrar },
    (bytes) => new Uint8Array(bytes).fill(7),
  )

describe('beginPurchase', () => {
  it('writes no record where nothing was typed', () => {
    const { registrations } = begin({ accountId: ' ', lokinet: ' ' })
    expect(registrations.map((name) => [name.sessionRecord, name.lokinetRecord])).toEqual([
      ['', ''],
      ['', ''],
    ])
  })

  it('points each name to the account, readable by its own label only', () => {
    const [alice] = begin({ accountId: ` ${ACCOUNT} ` }).registrations
    expect(readNameRecord(alice?.sessionRecord ?? '', 'alice')).toMatchObject({
      kind: 'account',
      accountId: ACCOUNT,
    })
    expect(readNameRecord(alice?.sessionRecord ?? '', 'bob').kind).not.toBe('account')
  })

  it('writes a Lokinet address in lower case', () => {
    expect(begin({ lokinet: ` ${LOKINET.toUpperCase()}` }).registrations[1]?.lokinetRecord).toBe(LOKINET)
  })

  it.each([
    'example.loki',
    LOKINET.replace('.loki', ''),
    `${LOKINET}/path`,
    '<svg onload=alert(1)>',
    'y'.repeat(100_000),
  ])('error: no text that is no Lokinet address: %.20s', (lokinet) => {
    expect(() => begin({ lokinet })).toThrow(expect.objectContaining({ code: 'bad-lokinet' }))
  })

  it('error: no account that is none', () => {
    expect(() => begin({ accountId: '05abc' })).toThrow(expect.objectContaining({ code: 'bad-account-id' }))
  })
})
