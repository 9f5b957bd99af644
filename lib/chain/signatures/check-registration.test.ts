import type { Address } from 'viem'
import { describe, expect, it } from 'vitest'
import { testDeployment } from '@/lib/chain/test-chain'
import { checkRegistration } from './check-registration'
import { testRegistration } from './test-registration'

const operator: Address = '0x2222222222222222222222222222222222222222'
const here = { operator, chainId: testDeployment.chainId, contract: testDeployment.contracts.rewards }
const good = testRegistration(here)
const other = testRegistration({ ...here, seed: 2 })
const check = (change: Partial<typeof good> = {}) => checkRegistration(testDeployment, { ...good, ...change })

describe('checkRegistration', () => {
  it('takes what the node signed for this operator, chain and contract', () => expect(check).not.toThrow())

  it.each([
    ['of another operator', { operator: testDeployment.contracts.sesh }],
    ['replayed from another chain', testRegistration({ ...here, chainId: 42161 })],
    ['replayed from another contract', testRegistration({ ...here, contract: operator })],
    ['with the proof of another node', { blsSignature: other.blsSignature }],
  ])('error: a registration %s', (_, change) => {
    expect(() => check(change)).toThrow(expect.objectContaining({ code: 'bad-proof-of-possession' }))
  })

  it.each([
    ['with the signature of another node', { ed25519Signature: other.ed25519Signature }],
    ['with the key of another node', { ed25519PublicKey: other.ed25519PublicKey }],
    ['with the BLS key of another node', { blsPublicKey: other.blsPublicKey }],
  ])('error: a registration %s', (_, change) => {
    expect(() => check(change)).toThrow(expect.objectContaining({ code: 'bad-node-signature' }))
  })

  it.each([
    ['beside the curve', { blsPublicKey: `${'0'.repeat(63)}1${'0'.repeat(63)}1` }],
    ['at infinity', { blsPublicKey: '0'.repeat(128) }],
    ['above the field', { blsPublicKey: 'f'.repeat(128) }],
    ['cut short', { blsPublicKey: good.blsPublicKey.slice(2) }],
    ['of a proof beside the curve', { blsSignature: '1'.padStart(256, '0') }],
  ])('error: a BLS point %s', (_, change) => {
    expect(() => check(change)).toThrow(expect.objectContaining({ code: 'bad-node-key' }))
  })
})
