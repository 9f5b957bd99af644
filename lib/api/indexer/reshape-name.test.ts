import { expect, it } from 'vitest'
import { labelToRegistryName, tokenIdOf } from '@/lib/crypto/names'
import { nameRow } from './name-schemas'
import { reshapeName } from './reshape-name'

const row = {
  ...{ tokenId: tokenIdOf(labelToRegistryName('alice')).toString(), registryName: 'x', isStandard: true },
  ...{ holding: 'held', owner: null, registeredAt: 1, renewedAt: 1, transferredAt: null, isReceived: false },
  ...{ label: 'alice', labelSource: 'purchase', labelSeenAt: 1, categories: ['dash', 'of-tomorrow'] },
  ...{ records: { session: null, lokinet: null }, term: null },
}

it('keeps a label that makes the token, and the categories it knows', () => {
  const name = reshapeName(nameRow(row), 'blake2b-base64')
  expect(name).toMatchObject({ label: 'alice', categories: ['dash'] })
})

it.each(['bob', '-alice'])('E-04: a label that does not make the token is hidden: %s', (label) => {
  expect(reshapeName(nameRow({ ...row, label }), 'blake2b-base64')).toMatchObject({
    label: null,
    categories: [],
  })
})

it('error: refuses a label with other characters', () => {
  expect(() => nameRow({ ...row, label: '<b>' })).toThrow(/label/)
})
