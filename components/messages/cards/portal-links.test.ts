import { describe, expect, it } from 'vitest'
import { portalLinks } from './portal-links'

const HERE = 'https://portal.test'
const CONTRACT = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'
const HASH = `0x${'ab'.repeat(32)}`

describe('links to this portal in a message', () => {
  it.each([
    [`${HERE}/names/alice`, { kind: 'name', label: 'alice' }],
    [`Look: ${HERE}/stake/${CONTRACT.toLowerCase()} soon`, { kind: 'seat', contract: CONTRACT }],
    [`${HERE}/market/${HASH.toUpperCase().replace('X', 'x')}`, { kind: 'order', hash: HASH }],
  ])('%s', (text, link) => expect(portalLinks(text, HERE)).toEqual([link]))

  it.each([
    'https://portal.test.evil.test/names/alice',
    'http://portal.test/names/alice',
    `${HERE}/names/Alice`,
    `${HERE}/names/al%E2%80%8Bice`,
    `E-30: ${HERE}/names/alice?to=0x1`,
    `${HERE}/names/alice#to`,
    `${HERE}/stake/0x12`,
    `${HERE}/market/0x12`,
    `${HERE}/market/${HASH}ab`,
    `${HERE}/market/${HASH}?price=1`,
    `${HERE}/market/browse`,
    `${HERE}/names/alice/more`,
    'https://user@portal.test:444/names/alice',
  ])('error: no card for %s', (text) => expect(portalLinks(text, HERE)).toEqual([]))

  it('a crowd of links gives two cards', () => {
    const text = ['a', 'b', 'c', 'a'].map((label) => `${HERE}/names/${label}`).join(' ')
    expect(portalLinks(text, HERE)).toHaveLength(2)
  })
})
