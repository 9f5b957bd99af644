import { expect, it } from 'vitest'
import { chosenProvider } from './chosen-provider'
import type { MicroProvider } from './provider'

const pools = (name: string, digit: string): MicroProvider => ({
  ...{ kind: 'micro', name, factory: `0x${digit.repeat(40)}` },
})
const [first, second] = [pools('First', 'a'), pools('Second', 'b')]

it.each([
  ['the one that is named', second.factory, second],
  ['also when it is named in other letters', `0x${'B'.repeat(40)}`, second],
  ['the first, when nobody is named', '', first],
  ['the first, when nobody here has that address', `0x${'c'.repeat(40)}`, first],
  ['the first, when it is no address', 'second', first],
])('%s', (_, wanted, expected) => {
  expect(chosenProvider([first, second], wanted)).toBe(expected)
})

it('nobody, where nobody is', () => {
  expect(chosenProvider([], first.factory)).toBeUndefined()
})
