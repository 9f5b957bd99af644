import { describe, expect, it } from 'vitest'
import { accountKeysFromSeed } from '../account/account-keys'
import { type Blinding, blindedKeys } from './blinded-keys'
import { openBlindedMessage, sealBlindedMessage } from './blinded-message'

const seedOf = (byte: number) => new Uint8Array(32).fill(byte)
const [alice, bob, carol] = [1, 2, 3].map((byte) => accountKeysFromSeed(seedOf(byte)))
if (!alice || !bob || !carol) throw new Error('three accounts')
const serverKey = seedOf(9)
const idOf = (blinding: Blinding, account: typeof alice) => blindedKeys(blinding, account, serverKey).id
const message = Uint8Array.of(1, 2, 3)

describe.each([15, 25] as const)('a message between ids of %i', (blinding) => {
  const between = { serverKey, sender: idOf(blinding, alice), recipient: idOf(blinding, bob) }
  const sealed = sealBlindedMessage({ ...between, account: alice }, message, seedOf(7).slice(0, 24))

  it.each([
    ['its reader', bob],
    ['its sender', alice],
  ])('is opened by %s', (_, account) =>
    expect(openBlindedMessage({ ...between, account }, sealed)).toEqual({
      message,
      senderId: alice.accountId,
    }),
  )

  it('is closed to others', () =>
    expect(() => openBlindedMessage({ ...between, account: carol }, sealed)).toThrow(
      expect.objectContaining({ code: 'bad-seal' }),
    ))

  it('that was changed is refused', () =>
    expect(() => openBlindedMessage({ ...between, account: bob }, sealed.with(5, 0))).toThrow(
      expect.objectContaining({ code: 'bad-seal' }),
    ))
})

it('a message of Carol under the id of Alice is forged', () => {
  const between = { serverKey, sender: idOf(15, carol), recipient: idOf(15, bob) }
  const stolen = { ...carol, ed25519PublicKey: alice.ed25519PublicKey }
  const sealed = sealBlindedMessage({ ...between, account: stolen }, message, seedOf(7).slice(0, 24))
  expect(() => openBlindedMessage({ ...between, account: bob }, sealed)).toThrow(
    expect.objectContaining({ code: 'forged-message' }),
  )
})
