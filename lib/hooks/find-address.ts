import type { Address } from 'viem'
import { rpcOf } from '@/lib/chain/rpc/rpc'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { InputError } from '@/lib/errors/input-error'

/** A dot, and none of the digits of an address: somebody typed a name. */
const looksLikeName = (text: string) => text.includes('.')

/**
 * The address that a person means: an address itself, or a name where this portal can look names up.
 * @throws {InputError} what `parseAddress` and `resolveName` throw; `names-not-here` where no names are configured.
 */
export async function findAddress({ ens }: PublicDeployment, typed: string): Promise<Address> {
  const text = typed.trim()
  const { parseAddress } = await import('@/lib/staking/beneficiary-rules')
  if (!looksLikeName(text)) return parseAddress(text)
  if (!ens) throw new InputError('names-not-here', { name: text })
  const { resolveName } = await import('@/lib/chain/ens/resolve-name')
  return resolveName(rpcOf(ens), ens.registry, text)
}
