import { bytesToHex } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import { sealNameValue } from '@/lib/crypto/names'
import { accountKeysFromSeed } from '@/lib/crypto/account/account-keys'
import { onionClient } from '../onion/onion-client'
import { createPaths } from '../onion/paths'
import { simulatedNodes } from '../storage/simulated-network'
import { resolveName } from './resolve-name'

const network = simulatedNodes(8)
const idOf = (byte: number) => accountKeysFromSeed(new Uint8Array(32).fill(byte)).accountId
const answerOf = (label: string, id: string) => {
  const { value, nonce } = sealNameValue(label, id, new Uint8Array(24).fill(3))
  return { result: { encrypted_value: bytesToHex(value), nonce: bytesToHex(nonce) } }
}

/** @param answer - of the asked node, by how many were asked before it. */
function resolve(label: string, answer: (asked: number) => unknown) {
  let asked = 0
  let state = 1
  const random = (length: number) =>
    Uint8Array.from({ length }, () => (state = (state * 48_271) % 2_147_483_647) & 255)
  const paths = createPaths({ pool: network.nodes, random })
  const transport = network.transport(() => ({ status: 200, body: answer(asked++) }))
  return resolveName(label, { onion: onionClient({ transport, paths, random }), paths, random })
}

describe('a name', () => {
  it('is what three nodes say', async () => {
    await expect(resolve('alice', () => answerOf('alice', idOf(7)))).resolves.toBe(idOf(7))
    await expect(resolve('alice', () => ({ result: {} }))).resolves.toBeUndefined()
  })

  it.each<[string, unknown]>([
    ['another account', answerOf('alice', idOf(8))],
    ['nothing', { result: {} }],
    ['a value of another name', answerOf('bob', idOf(7))],
    ['a value of another form', { result: { encrypted_value: 'zz', nonce: '00' } }],
    ['something else', 'sorry'],
  ])('is not believed when one of them says %s', async (_, lie) => {
    const told = resolve('alice', (asked) => (asked === 1 ? lie : answerOf('alice', idOf(7))))
    await expect(told).rejects.toMatchObject({ code: 'lying-node' })
  })
})
