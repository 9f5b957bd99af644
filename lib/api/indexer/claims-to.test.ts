import { expect, it } from 'vitest'
import { unixSeconds } from '@/lib/units/time'
import { claimsTo } from './claims-to'

const wallet = '0x90F79bf6EB2c4f870365E785982E1f101E93b906'
const vesting = '0x15d34AAf54267DB7D7c367839AAf71A00a2C6A65'
const event = (at: number, recipientAddress: unknown, amount: unknown) => ({
  timestamp: unixSeconds(BigInt(at)),
  args: { recipientAddress, amount },
})

it('lists what this wallet was paid, oldest first, to the atomic unit', () => {
  const events = [
    event(30, wallet.toLowerCase(), '123456789123456789'),
    event(20, vesting, '5'),
    event(10, wallet, '1'),
  ]
  expect(claimsTo(wallet, events)).toEqual([
    { at: 10n, value: 1n },
    { at: 30n, value: 123_456_789_123_456_789n },
  ])
})

it('leaves out what is no amount or no address', () => {
  expect(claimsTo(wallet, [event(1, wallet, '1e9'), event(2, 7, '1'), event(3, wallet, undefined)])).toEqual(
    [],
  )
})
