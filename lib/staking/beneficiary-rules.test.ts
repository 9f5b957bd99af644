import { describe, expect, it } from 'vitest'
import { checkBeneficiary } from './beneficiary-rules'

const SELF = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'
const OTHER = '0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC'
const REWARDS = '0xC2B9fC251aC068763EbDfdecc792E3352E351c00'
const banned = [{ address: REWARDS, name: 'ServiceNodeRewards' }] as const

const check = (text: string) => checkBeneficiary({ text, banned, self: SELF })

describe('accepts', () => {
  it.each([
    ['the checksummed form', OTHER],
    ['lower case', OTHER.toLowerCase()],
    ['upper case', `0x${OTHER.slice(2).toUpperCase()}`],
    ['an upper-case prefix', `0X${OTHER.slice(2)}`],
    ['spaces around it', ` ${OTHER}\n`],
  ])('%s', (_, text) => {
    expect(check(text)).toEqual({ beneficiary: OTHER, isSelf: false })
  })

  it('the staking wallet itself, and says so in any case', () => {
    expect(check(SELF.toLowerCase())).toEqual({ beneficiary: SELF, isSelf: true })
  })
})

describe('refuses', () => {
  it.each([
    ['', 'empty-address'],
    ['0x1234', 'bad-address'],
    [OTHER.slice(2), 'bad-address'],
    [`${OTHER}0`, 'bad-address'],
    [OTHER.replace('C44', 'c44'), 'bad-checksum'],
    [`0x${'0'.repeat(40)}`, 'zero-address'],
    [REWARDS, 'protocol-contract'],
    [REWARDS.toLowerCase(), 'protocol-contract'],
    [`0x${REWARDS.slice(2).toUpperCase()}`, 'protocol-contract'],
  ])('%j as %s', (text, code) => {
    expect(() => check(text)).toThrow(expect.objectContaining({ code }))
  })

  it('names the contract', () => {
    expect(() => check(REWARDS)).toThrow(expect.objectContaining({ values: { name: 'ServiceNodeRewards' } }))
  })
})
