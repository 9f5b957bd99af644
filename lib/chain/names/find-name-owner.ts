import type { Address } from 'viem'
import { type ChainContext, chainContext } from '@/lib/chain/public-client'
import { readNameByLabel } from '@/lib/chain/reads/names/known-name'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { InputError } from '@/lib/errors/input-error'
import type { FoundAddress } from '@/lib/names/found-address'
import { readLabel } from '@/lib/names/read-label'
import { agree } from './agree'
import { readTerm } from './read-term'

/**
 * Who holds a name, by endpoints that say the same.
 * @throws {InputError} what `readLabel` throws; `name-free` when nobody holds it, `answers-differ` (E-19).
 */
export async function findNameOwner(deployment: PublicDeployment, typed: string): Promise<FoundAddress> {
  const { label } = readLabel(typed)
  const { owner, renewedAt, context } = await agree(
    deployment.rpcUrls,
    (url) => readOwner(chainContext({ ...deployment, rpcUrls: [url] }), label),
    ({ owner, renewedAt }) => `${owner} ${renewedAt}`,
  )
  if (owner === null) throw new InputError('name-free', { name: label })
  const term = await readTerm(context, renewedAt)
  return { address: owner, name: { kind: 'sns', label, term } }
}

async function readOwner(context: ChainContext, label: string) {
  const { state } = await readNameByLabel(context, label)
  const owner: Address | null = state.owner
  return { owner, renewedAt: state.renewedAt, context }
}
