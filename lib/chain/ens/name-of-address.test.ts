import { type Address, encodeAbiParameters, zeroAddress } from 'viem'
import { namehash } from 'viem/ens'
import { describe, expect, it } from 'vitest'
import type { Rpc } from '@/lib/chain/rpc/rpc'
import { nameOfAddress } from './name-of-address'

const REGISTRY: Address = '0x00000000000C2E074eC69A0dFb2997BA6C7d2e1e'
const REVERSE: Address = '0x90F79bf6EB2c4f870365E785982E1f101E93b906'
const FORWARD: Address = '0x15d34AAf54267DB7D7c367839AAf71A00a2C6A65'
const ALICE: Address = '0xBcd4042DE499D14e55001CcbB24a551F3b954096'
const MALLORY: Address = '0x71bE63f3384f5fb98995898A86B02Fb2426c5788'
const reverseNode = namehash(`${ALICE.slice(2).toLowerCase()}.addr.reverse`)

const ofAddress = (address: Address) => encodeAbiParameters([{ type: 'address' }], [address])
const ofText = (text: string) => encodeAbiParameters([{ type: 'string' }], [text])

/** A chain on which Alice's address claims one name, and every name points to one target. */
const chainWith = ({ claimed = 'alice.eth', target = ALICE, resolver = REVERSE }): Rpc => ({
  request: async ({ params }) => {
    const [{ to, data }] = params as [{ to: Address; data: string }]
    const isReverse = data.endsWith(reverseNode.slice(2))
    if (to === REGISTRY) return ofAddress(isReverse ? resolver : FORWARD)
    if (to === REVERSE && isReverse) return ofText(claimed)
    if (to === FORWARD && data.endsWith(namehash(claimed).slice(2))) return ofAddress(target)
    return '0x'
  },
})

describe('nameOfAddress', () => {
  it('is the claimed name where it points back to the address', async () => {
    await expect(nameOfAddress(chainWith({}), REGISTRY, ALICE)).resolves.toBe('alice.eth')
  })

  it.each([
    ['nothing was claimed', { claimed: '' }],
    ['the name points to somebody else', { target: MALLORY }],
    ['the name points nowhere', { target: zeroAddress }],
    ['the reverse record has no resolver', { resolver: zeroAddress }],
    ['the name has capital letters, which no lookup finds as written', { claimed: 'Alice.eth' }],
    ['the name has characters that no name may have', { claimed: 'ali ce.eth' }],
  ])('is null where %s', async (_, of) => {
    await expect(nameOfAddress(chainWith(of), REGISTRY, ALICE)).resolves.toBeNull()
  })

  it('error: an endpoint that fails is not an address without a name', async () => {
    const rpc: Rpc = { request: () => Promise.reject(new Error('down')) }
    await expect(nameOfAddress(rpc, REGISTRY, ALICE)).rejects.toThrow('down')
  })
})
