import {
  type Address,
  decodeFunctionResult,
  encodeFunctionData,
  type Hex,
  isHex,
  parseAbi,
  zeroAddress,
} from 'viem'
import { namehash, normalize } from 'viem/ens'
import { InputError } from '@/lib/errors/input-error'
import type { Rpc } from '@/lib/chain/rpc/rpc'
import { sameAddress } from '@/lib/units/same-address'

/** Of the registry the first, of a resolver the second, as EIP-137 has them. */
const ensAbi = parseAbi([
  'function resolver(bytes32 node) view returns (address)',
  'function addr(bytes32 node) view returns (address)',
])

/**
 * The address that a name points to, asked of the registry and the name's own resolver.
 * @param registry - the ENS registry on the chain of `rpc`.
 * @throws {InputError} `bad-name` for text that cannot be a name, `name-without-address` for one that points nowhere.
 */
export async function resolveName(rpc: Rpc, registry: Address, typed: string): Promise<Address> {
  const node = nodeOf(typed)
  const resolver = await ask(rpc, registry, 'resolver', node)
  if (sameAddress(resolver, zeroAddress)) throw new InputError('name-without-address', { name: typed })
  const address = await ask(rpc, resolver, 'addr', node)
  if (sameAddress(address, zeroAddress)) throw new InputError('name-without-address', { name: typed })
  return address
}

function nodeOf(typed: string) {
  try {
    return namehash(normalize(typed))
  } catch {
    throw new InputError('bad-name', { name: typed })
  }
}

/** A contract that is not there answers with no bytes: nothing is set. */
async function ask(rpc: Rpc, to: Address, functionName: 'resolver' | 'addr', node: Hex): Promise<Address> {
  const data = encodeFunctionData({ abi: ensAbi, functionName, args: [node] })
  const answer = await rpc.request({ method: 'eth_call', params: [{ to, data }, 'latest'] })
  if (!isHex(answer) || answer === '0x') return zeroAddress
  return decodeFunctionResult({ abi: ensAbi, functionName, data: answer })
}
