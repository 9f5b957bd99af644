import { expect, it } from 'vitest'
import { eventArguments } from './event-arguments'

it('writes integers as decimal strings, also inside structs and lists', () => {
  const args = {
    id: 2n ** 70n,
    fee: 500,
    key: { X: 1n, Y: 2n },
    seats: [{ addr: '0xab', amount: 3n }],
    on: true,
  }
  expect(eventArguments(args)).toEqual({
    id: '1180591620717411303424',
    fee: 500,
    key: { X: '1', Y: '2' },
    seats: [{ addr: '0xab', amount: '3' }],
    on: true,
  })
})

it('has no arguments for an event without any', () => {
  expect(eventArguments(undefined)).toEqual({})
})

it('error: refuses arguments without names and values that no ABI type gives', () => {
  expect(() => eventArguments([1n])).toThrow(TypeError)
  expect(() => eventArguments({ f: () => 1 })).toThrow(TypeError)
})
