import { describe, expect, it } from 'vitest'
import { linkText, readLinkText } from './link-text'
import { proofText, readProof } from './wallet-proof'

const link = {
  accountId: `05${'ab'.repeat(32)}`,
  address: '0x70997970C51812dc3A010C7d01b50e0d17dc79C8',
  chainId: 42161,
  issuedAt: 1_790_000_000_000,
} as const
const text = linkText(link)

describe('a link between account and wallet', () => {
  it('is read back from its text', () => expect(readLinkText(text)).toEqual(link))

  it.each([
    ['another sentence', text.replace('no money', 'money')],
    ['a word more', `${text} `],
    ['an account of another kind', text.replace('05ab', '15ab')],
    ['an address without its checksum', text.replace(link.address, link.address.toLowerCase())],
    ['a moment that is none', text.replace('2026', '2x26')],
    ['a chain that is none', text.replace('42161', '042161')],
  ])('error: %s is no link', (_, changed) => expect(readLinkText(changed)).toBeNull())
})

describe('a proof', () => {
  const proof = { link, signature: `0x${'12'.repeat(65)}` } as const

  it('is read back from its message', () => expect(readProof(proofText(proof))).toEqual(proof))

  it.each([
    ['no signature', text],
    ['a signature that is not hex', `${text}\nSignature: 0xzz`],
    ['a signature without end', `${text}\nSignature: 0x${'00'.repeat(2_000)}`],
    ['words before it', `Look: ${proofText(proof)}`],
  ])('error: %s is no proof', (_, changed) => expect(readProof(changed)).toBeNull())
})
