import type { Address } from 'viem'
import { zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { judgeNewOwner } from './judge-new-owner'

const address = (digit: string) => `0x${digit.repeat(40)}` as Address
const deployment: Pick<PublicDeployment, 'contracts' | 'names' | 'vesting'> = {
  contracts: { sesh: address('a'), rewards: address('b'), pool: address('c'), factory: address('d') },
  names: {
    registry: address('e'),
    registrar: address('f'),
    labelMode: 'blake2b-base64',
    recordEncoding: 'hex',
  },
  vesting: [{ address: address('9'), kind: 'staking' }],
}
const owner = address('1')

describe('E-33: to whom a name must not go', () => {
  it.each(['a', 'b', 'c', 'd', 'e', 'f', '9', 'A', 'F'])('not to the contract 0x%s…', (digit) => {
    expect(judgeNewOwner(address(digit), owner, deployment)).toBe('protocol')
  })

  it('not to nobody', () => {
    expect(judgeNewOwner(zeroAddress, owner, deployment)).toBe('zero')
  })

  it('not to the wallet that has it', () => {
    expect(judgeNewOwner(owner, owner, deployment)).toBe('same')
  })

  it('a name that is bought goes to whoever buys it', () => {
    expect(judgeNewOwner(owner, null, deployment)).toBeNull()
    expect(judgeNewOwner(address('f'), null, deployment)).toBe('protocol')
  })

  it('to anybody else', () => {
    expect(judgeNewOwner(address('2'), owner, deployment)).toBeNull()
  })
})
