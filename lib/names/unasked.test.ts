import type { Address } from 'viem'
import { describe, expect, it } from 'vitest'
import { type Arrival, type ArrivalLog, isUnasked } from './unasked'

const address = (digit: string) => `0x${digit.repeat(40)}` as Address
const [holder, stranger, registry] = [address('1'), address('2'), address('3')]
const [registrar, sesh, seaport] = [address('4'), address('5'), address('6')]
const contracts = { registry, registrar, sesh, seaport }
const NAME = 7n

const name = { token: registry, identifier: NAME }
const money = { token: sesh, identifier: 0n }
const bought = (payer: Address, tokenId = NAME): ArrivalLog => ({
  ...{ address: registrar, eventName: 'NamePurchased', args: { tokenId, payer } },
})
const paid = (from: Address, to: Address, value = 1n): ArrivalLog => ({
  ...{ address: sesh, eventName: 'Transfer', args: { from, to, value } },
})
const listing = (recipient: Address): ArrivalLog => ({
  address: seaport,
  eventName: 'OrderFulfilled',
  args: { offerer: stranger, recipient, offer: [name], consideration: [money] },
})
const bid = (identifier = NAME): ArrivalLog => ({
  address: seaport,
  eventName: 'OrderFulfilled',
  args: {
    ...{ offerer: holder, recipient: stranger },
    ...{ offer: [money], consideration: [{ token: registry, identifier }] },
  },
})
const arrives = (logs: readonly ArrivalLog[], sender = stranger): boolean =>
  isUnasked({ tokenId: NAME, holder, sender, logs } satisfies Arrival, contracts)

describe('E-23: a name counts as asked for', () => {
  it.each<[string, ArrivalLog[], Address?]>([
    ['whose holder sent the transaction', [], holder],
    ['whose holder paid the registrar, whoever sent it', [bought(holder)]],
    ["that the holder's own offer asked for", [bid()]],
    ['that a contract bought, whoever sent it', [listing(holder), paid(holder, stranger)]],
  ])('%s', (_, logs, sender) => {
    expect(arrives(logs, sender)).toBe(false)
  })
})

describe('E-23: a name counts as unasked for', () => {
  it.each<[string, ArrivalLog[]]>([
    ['that somebody handed over', []],
    ['that somebody else paid the registrar for', [bought(stranger)]],
    ['that came beside another one the holder bought', [bought(holder, 8n)]],
    ['that somebody bought for the holder', [listing(holder), paid(stranger, address('9'))]],
    ['that came with nothing paid', [listing(holder), paid(holder, stranger, 0n)]],
    [
      'for which the registry took a fee from a standing allowance',
      [listing(holder), paid(holder, registry)],
    ],
    [
      "that came beside another one the holder's offer asked for",
      [bid(8n), listing(holder), paid(holder, stranger)],
    ],
    ['of which a foreign contract says it was wanted', [{ ...bid(), address: stranger }]],
    ['of which a foreign contract says it was paid', [{ ...bought(holder), address: stranger }]],
  ])('%s', (_, logs) => {
    expect(arrives(logs)).toBe(true)
  })

  it('where there is no market', () => {
    const arrival = { tokenId: NAME, holder, sender: stranger, logs: [bid()] }
    expect(isUnasked(arrival, { ...contracts, seaport: undefined })).toBe(true)
  })
})
