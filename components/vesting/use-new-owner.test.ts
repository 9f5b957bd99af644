import { describe, expect, it } from 'vitest'
import { readNewOwner } from './use-new-owner'

const account = {
  address: '0x5FC8d32690cc91D4c39d9d3abcBD16989F875707',
  beneficiary: '0x70997970C51812dc3A010C7d01b50e0d17dc79C8',
} as const
const token = { address: '0xe7f1725E7734CE288F8367e1Bb143E90bb3F0512', name: 'token' } as const
const other = '0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC'
const read = (text: string) => readNewOwner(text, account, [token])
const codeOf = (text: string) => {
  const result = read(text)
  return 'error' in result ? result.error.code : result
}

describe('the new owner of a vesting contract', () => {
  it('is any other wallet, in any letter case', () => {
    expect(read(other.toLowerCase())).toEqual({ owner: other })
  })
  it('is not the present owner, nor the contract itself', () => {
    expect(read(account.beneficiary.toLowerCase())).toEqual({ refusal: 'same' })
    expect(read(account.address.toLowerCase())).toEqual({ refusal: 'self' })
  })
  it.each([
    ['', 'empty-address'],
    ['0x123', 'bad-address'],
    ['0x0000000000000000000000000000000000000000', 'zero-address'],
    ['0x3C44CdDdB6a900fa2b585dd299e03d12FA4293Bc', 'bad-checksum'],
    [token.address.toLowerCase(), 'protocol-contract'],
  ])('%s is refused as %s', (text, code) => {
    expect(codeOf(text)).toBe(code)
  })
})
