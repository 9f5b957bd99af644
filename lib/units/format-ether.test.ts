import { expect, it } from 'vitest'
import { formatEther } from './format-ether'

it.each([
  [0n, '0'],
  [10n ** 19n, '10'],
  [1n, '0.000000000000000001'],
  [123_456_789_000_000n, '0.0001234'],
  [1_234_567_890_000_000_000n, '1.2345'],
])('%s wei are %s ether', (wei, text) => {
  expect(formatEther(wei)).toBe(text)
})

it('uses the marks of the locale', () => {
  expect(formatEther(1_500_000_000_000_000_000n, 'de')).toBe('1,5')
})
