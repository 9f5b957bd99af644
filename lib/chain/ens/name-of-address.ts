import type { Address } from 'viem'
import { namehash, normalize } from 'viem/ens'
import { InputError } from '@/lib/errors/input-error'
import type { Rpc } from '@/lib/chain/rpc/rpc'
import { sameAddress } from '@/lib/units/same-address'
import { askEns } from './ask-ens'
import { resolveName } from './resolve-name'

/**
 * The name that an address gives itself (EIP-181), where that name points back to it: anybody may claim any name, only its
 * owner can make it point. Null for no name, one that points elsewhere, or one that is not written in its normal form.
 */
export async function nameOfAddress(rpc: Rpc, registry: Address, address: Address): Promise<string | null> {
  const node = namehash(`${address.slice(2).toLowerCase()}.addr.reverse`)
  const resolver = await askEns(rpc, { to: registry, ask: 'resolver', node })
  const claimed = resolver && (await askEns(rpc, { to: resolver, ask: 'name', node }))
  if (!claimed || !isNormal(claimed)) return null
  const target = await resolveName(rpc, registry, claimed).catch((error: unknown) => {
    if (error instanceof InputError) return null
    throw error
  })
  return target !== null && sameAddress(target, address) ? claimed : null
}

function isNormal(name: string): boolean {
  try {
    return normalize(name) === name
  } catch {
    return false
  }
}
