import type { Address } from 'viem'
import { chainAccess } from '@/lib/chain/access'
import type { ChainContext } from '@/lib/chain/public-client'
import { readNameByLabel } from '@/lib/chain/reads/names/known-name'
import { loadNameHistory } from '@/lib/chain/sources/name-history'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { InputError } from '@/lib/errors/input-error'
import { changedHandsAt } from '@/lib/names/arrival'
import { type FoundAddress, NEW_HOLDER_SECONDS } from '@/lib/names/found-address'
import { readLabel } from '@/lib/names/read-label'
import { agreeAtOneBlock } from './agree-at-one-block'
import { readTerm } from './read-term'

/**
 * Who holds a name, by endpoints that say the same, and what speaks against trusting it.
 * @throws {InputError} what `readLabel` throws; `name-free` when nobody holds it, `answers-differ` (E-19).
 */
export async function findNameOwner(deployment: PublicDeployment, typed: string): Promise<FoundAddress> {
  const { label } = readLabel(typed)
  const { owner, renewedAt, tokenId, context } = await agreeAtOneBlock(
    deployment,
    (context) => readOwner(context, label),
    ({ owner, renewedAt }) => `${owner} ${renewedAt}`,
  )
  if (owner === null) throw new InputError('name-free', { name: label })
  const [term, history] = await Promise.all([
    readTerm(context, renewedAt),
    loadNameHistory(chainAccess(deployment), tokenId),
  ])
  const changed = changedHandsAt(history.data.events)
  const isLately = changed !== null && history.timestamp - changed < NEW_HOLDER_SECONDS
  return {
    address: owner,
    name: { kind: 'sns', label, term, changedHandsAt: isLately ? changed : null },
  }
}

async function readOwner(context: ChainContext, label: string) {
  const { state } = await readNameByLabel(context, label)
  const owner: Address | null = state.owner
  return { owner, renewedAt: state.renewedAt, tokenId: state.tokenId, context }
}
