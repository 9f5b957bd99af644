import { expect, it } from 'vitest'
import { describeError } from '@/lib/errors/describe-error'
import catalogue from '@/messages/en/errors.json'
import { MarketError, marketErrorCodes, refusalError } from './market-error'

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = catalogue.market

it.each(marketErrorCodes)('%s has a title, a detail and what to do', (code) => {
  expect(describeError(new MarketError(code)).key).toBe(`errors.market.${code}`)
  for (const part of ['title', 'detail', 'action']) expect(words[code]?.[part]).toMatch(/\w.*[\w.]$/)
})

it('has no words for anything else', () => {
  expect(Object.keys(words).toSorted()).toEqual([...marketErrorCodes].toSorted())
})

it('keeps the check that refused', () => {
  const refusal = refusalError({ code: 'V16', reason: 'not-fillable', details: 'NameExpired' })
  expect(refusal.details).toBe('V16: NameExpired')
})
