import { type Address, zeroAddress } from 'viem'
import { namehash, normalize } from 'viem/ens'
import { InputError } from '@/lib/errors/input-error'
import type { Rpc } from '@/lib/chain/rpc/rpc'
import { sameAddress } from '@/lib/units/same-address'
import { askEns } from './ask-ens'

/**
 * The address that a name points to, asked of the registry and the name's own resolver.
 * @param registry - the ENS registry on the chain of `rpc`.
 * @throws {InputError} `bad-name` for text that cannot be a name, `name-without-address` for one that points nowhere.
 */
export async function resolveName(rpc: Rpc, registry: Address, typed: string): Promise<Address> {
  const node = nodeOf(typed)
  const resolver = await askEns(rpc, { to: registry, ask: 'resolver', node })
  if (isNothing(resolver)) throw new InputError('name-without-address', { name: typed })
  const address = await askEns(rpc, { to: resolver, ask: 'addr', node })
  if (isNothing(address)) throw new InputError('name-without-address', { name: typed })
  return address
}

function nodeOf(typed: string) {
  try {
    return namehash(normalize(typed))
  } catch {
    throw new InputError('bad-name', { name: typed })
  }
}

const isNothing = (address: Address | null): address is null =>
  address === null || sameAddress(address, zeroAddress)
