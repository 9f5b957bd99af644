import { expect, it } from 'vitest'
import { readArguments } from './read-arguments'

const all = 'amount=5&days=90'

it.each([
  ['a link', ['http://127.0.0.1:3000/stake/simulate?amount=5&days=90']],
  ['a query', ['amount=5&days=90']],
  ['a query with its mark', ['?amount=5&days=90']],
  ['flags', ['--amount', '5', '--days', '90']],
  ['flags with a mark', ['--amount=5', '--days=90']],
  ['a link, and a flag that changes it', ['?amount=7&days=90', '--amount', '5']],
])('reads %s', (_, words) => {
  expect(readArguments(words).toString()).toBe(all)
})

it('reads ranges below zero', () => {
  expect(readArguments(['--growth=-500,0,100']).get('growth')).toBe('-500,0,100')
  expect(readArguments(['--growth', '-500,0,100']).get('growth')).toBe('-500,0,100')
})

it('error: a flag without a value is named', () => {
  expect(() => readArguments(['--days'])).toThrow('--days needs a value')
})
