import { expect, test } from 'vitest'
import { whyLeftOut } from './why-left-out'

const [seller, buyer] = [
  '0x90F79bf6EB2c4f870365E785982E1f101E93b906',
  '0xBcd4042DE499D14e55001CcbB24a551F3b954096',
] as const
const open = { reason: null, maker: seller, taker: null }

test.each([
  ['anybody’s listing', open, buyer, null],
  ['a listing before a wallet is connected', open, undefined, null],
  ['what was sold meanwhile', { ...open, reason: 'filled' as const }, buyer, 'filled'],
  ['one’s own listing, after the wallet was changed', open, seller, 'yours'],
  ['a listing for one wallet, which is bought by itself', { ...open, taker: buyer }, buyer, 'private'],
])('%s', (_what, order, wallet, why) => {
  expect(whyLeftOut(order, wallet)).toBe(why)
})
