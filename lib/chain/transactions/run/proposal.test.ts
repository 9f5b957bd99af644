import { type Hex, toEventSelector } from 'viem'
import { describe, expect, it } from 'vitest'
import { executionOf } from './proposal'

const word = (digit: string): Hex => `0x${digit.repeat(64)}`
const [proposal, transactionHash, blockHash] = [word('a'), word('b'), word('c')]
const fee = '0'.repeat(64)
const success = toEventSelector('ExecutionSuccess(bytes32,uint256)')
const failure = toEventSelector('ExecutionFailure(bytes32,uint256)')
const place = { transactionHash, blockNumber: 7n, blockHash }
const before = (event: Hex, of: Hex) => ({ ...place, topics: [event] as [Hex], data: `${of}${fee}` as Hex })
const since = (event: Hex, of: Hex) => ({
  ...place,
  topics: [event, of] as [Hex, Hex],
  data: `0x${fee}` as Hex,
})

describe('a proposal of a contract wallet', () => {
  it.each([
    ['before 1.4.1', before(success, proposal)],
    ['from 1.4.1 on', since(success, proposal)],
  ])('is followed to its real transaction, as wallets tell it %s', (_, log) => {
    expect(executionOf([before(success, word('d')), log], proposal)).toEqual({
      hash: transactionHash,
      block: { number: 7, hash: blockHash },
      succeeded: true,
    })
  })

  it('that was carried out and failed inside is a failure, although its transaction succeeded', () => {
    expect(executionOf([since(failure, proposal)], proposal)?.succeeded).toBe(false)
  })

  it('is not carried out by other proposals or other events', () => {
    expect(executionOf([since(success, word('d')), since(word('e'), proposal)], proposal)).toBeNull()
  })
})
