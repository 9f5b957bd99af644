import { rpcOf } from '@/lib/chain/rpc/rpc'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { InputError } from '@/lib/errors/input-error'
import type { FoundAddress } from '@/lib/names/found-address'
import { mightBeName } from '@/lib/names/might-be-name'
import { foundNames } from './found-names'

/**
 * The address that a person means: an address itself, a Session name (its owner), or an ENS name, which has a dot.
 * @throws {InputError} what `parseAddress`, `findNameOwner` and `resolveName` throw; `names-not-here` where no ENS is
 * configured.
 */
export async function findAddress(deployment: PublicDeployment, typed: string): Promise<FoundAddress> {
  const found = await readOrResolve(deployment, typed)
  foundNames.remember(found)
  return found
}

async function readOrResolve(deployment: PublicDeployment, typed: string): Promise<FoundAddress> {
  const { ens, names } = deployment
  const label = typed.trim()
  const isName = mightBeName(typed) && (label.includes('.') || names !== undefined)
  if (!isName) {
    const { parseAddress } = await import('@/lib/staking/beneficiary-rules')
    return { address: parseAddress(typed), name: null }
  }
  if (!label.includes('.')) {
    const { findNameOwner } = await import('@/lib/chain/names/find-name-owner')
    return findNameOwner(deployment, typed)
  }
  if (!ens) throw new InputError('names-not-here', { name: label })
  const [{ resolveName }, { agree }] = await Promise.all([
    import('@/lib/chain/ens/resolve-name'),
    import('@/lib/chain/names/agree'),
  ])
  const address = await agree(
    ens.rpcUrls,
    (url) => resolveName(rpcOf({ rpcUrls: [url] }), ens.registry, label),
    (found) => found,
  )
  return { address, name: { kind: 'ens', label } }
}
