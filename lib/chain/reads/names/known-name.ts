import type { ChainContext } from '@/lib/chain/public-client'
import { isLabel, isStandardRegistryName, labelToRegistryName } from '@/lib/crypto/names'
import type { KnownName } from '@/lib/names/known-name'
import { namesOf } from '@/lib/names/names-of'
import { readToldLabel } from './name-history'
import { readNameState, readRegistryName } from './name-state'

/** @param label - one that `isLabel` accepts. */
export async function readNameByLabel(context: ChainContext, label: string): Promise<KnownName> {
  const registryName = labelToRegistryName(label, namesOf(context.deployment).labelMode)
  return { state: await readNameState(context, registryName), label, isStandard: true }
}

/** The name of a token; null while nobody holds it. Its label is known only when it was told with a purchase. */
export async function readNameByToken(context: ChainContext, tokenId: bigint): Promise<KnownName | null> {
  const registryName = await readRegistryName(context, tokenId)
  if (registryName === null) return null
  const isPlain = namesOf(context.deployment).labelMode === 'plain'
  const [state, label] = await Promise.all([
    readNameState(context, registryName),
    isPlain ? null : readToldLabel(context, tokenId).catch(() => null),
  ])
  if (isPlain)
    return { state, label: isLabel(registryName) ? registryName : null, isStandard: isLabel(registryName) }
  return { state, label, isStandard: isStandardRegistryName(registryName) }
}
