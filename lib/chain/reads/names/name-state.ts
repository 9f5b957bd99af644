import { readContract } from 'viem/actions'
import type { ChainContext } from '@/lib/chain/public-client'
import { tokenIdOf } from '@/lib/crypto/names'
import type { NameState } from '@/lib/names/name-state'
import { unixSeconds } from '@/lib/units/time'
import { registryOf } from './contracts'

/** One name, in two rounds of batched calls. */
export async function readNameState(context: ChainContext, registryName: string): Promise<NameState> {
  const { reader, deployment } = context
  const registry = registryOf(deployment)
  const tokenId = tokenIdOf(registryName)
  const [id, renewedAt] = await readContract(reader, {
    ...registry,
    functionName: 'namesToAssets',
    args: [registryName],
  })
  if (id === 0n)
    return {
      registryName,
      tokenId,
      owner: null,
      renewedAt: unixSeconds(0n),
      records: { session: '', lokinet: '' },
    }
  const [owner, [session, lokinet]] = await Promise.all([
    readContract(reader, { ...registry, functionName: 'ownerOf', args: [tokenId] }),
    readContract(reader, { ...registry, functionName: 'tokenIdToTextRecord', args: [tokenId] }),
  ])
  return { registryName, tokenId, owner, renewedAt: unixSeconds(renewedAt), records: { session, lokinet } }
}

/** The name of a token, as the registry keeps it; null while nobody holds it. */
export async function readRegistryName({ reader, deployment }: ChainContext, tokenId: bigint) {
  const registry = registryOf(deployment)
  const name = await readContract(reader, { ...registry, functionName: 'idsToNames', args: [tokenId] })
  return name === '' ? null : name
}
