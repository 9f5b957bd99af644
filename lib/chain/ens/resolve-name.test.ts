import { type Address, zeroAddress } from 'viem'
import { namehash } from 'viem/ens'
import { describe, expect, it } from 'vitest'
import type { Rpc } from '@/lib/chain/rpc/rpc'
import { resolveName } from './resolve-name'

const REGISTRY: Address = '0x00000000000C2E074eC69A0dFb2997BA6C7d2e1e'
const RESOLVER: Address = '0x90F79bf6EB2c4f870365E785982E1f101E93b906'
const TARGET: Address = '0xBcd4042DE499D14e55001CcbB24a551F3b954096'
const word = (address: Address) => `0x${address.slice(2).toLowerCase().padStart(64, '0')}`

/** A chain with one registry and one resolver, each answering for one name. */
function chainWith(of: { resolver?: Address; target?: Address; name?: string }) {
  const asked: string[] = []
  const { resolver = RESOLVER, target = TARGET, name = 'alice.eth' } = of
  const rpc: Rpc = {
    request: async ({ params }) => {
      const [{ to, data }] = params as [{ to: Address; data: string }]
      asked.push(to)
      expect(data.slice(10)).toBe(namehash(name).slice(2))
      return word(to === REGISTRY ? resolver : target)
    },
  }
  return { rpc, asked }
}

describe('resolveName', () => {
  it('asks the registry for the resolver, and that for the address', async () => {
    const { rpc, asked } = chainWith({})
    await expect(resolveName(rpc, REGISTRY, 'alice.eth')).resolves.toBe(TARGET)
    expect(asked).toEqual([REGISTRY, RESOLVER])
  })

  it('reads capital letters as the same name', async () => {
    await expect(resolveName(chainWith({}).rpc, REGISTRY, 'Alice.eth')).resolves.toBe(TARGET)
  })

  it.each([
    ['a name that nobody registered', { resolver: zeroAddress }],
    ['a name without an address', { target: zeroAddress }],
  ])('error: %s', async (_, of) => {
    await expect(resolveName(chainWith(of).rpc, REGISTRY, 'alice.eth')).rejects.toMatchObject({
      code: 'name-without-address',
    })
  })

  it('error: a name with a forbidden character asks nothing', async () => {
    const { rpc, asked } = chainWith({})
    await expect(resolveName(rpc, REGISTRY, 'ali ce.eth')).rejects.toMatchObject({ code: 'bad-name' })
    expect(asked).toEqual([])
  })

  it('a contract that is not there is a name without an address', async () => {
    const rpc: Rpc = { request: async () => '0x' }
    await expect(resolveName(rpc, REGISTRY, 'alice.eth')).rejects.toMatchObject({
      code: 'name-without-address',
    })
  })
})
