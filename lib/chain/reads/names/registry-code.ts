import { type Address, getAddress, slice } from 'viem'
import { getStorageAt } from 'viem/actions'
import type { ChainContext } from '@/lib/chain/public-client'
import { namesOf } from '@/lib/names/names-of'

/** Where a proxy keeps the address of its code: keccak256("eip1967.proxy.implementation") - 1. Source: ERC-1967. */
const CODE_SLOT = '0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc'

/** The contract whose code the registry of names runs. Its administrator can put another in its place (E-21). */
export async function readRegistryCode({ reader, deployment }: ChainContext): Promise<Address> {
  const word = await getStorageAt(reader, { address: namesOf(deployment).registry, slot: CODE_SLOT })
  return getAddress(slice(word ?? '0x', 12))
}
