import { type Address, ContractFunctionRevertedError } from 'viem'
import { readContract } from 'viem/actions'
import type { ChainContext } from '@/lib/chain/public-client'
import { registryOf } from '@/lib/chain/reads/names/contracts'
import { findCause } from '@/lib/errors/app-error'
import { type UnixSeconds, unixSeconds } from '@/lib/units/time'

/** A name as lists show it. */
export type TradedNameFacts = {
  tokenId: bigint
  /** Null while nobody holds it; then nothing else is known. */
  owner: Address | null
  renewedAt: UnixSeconds | null
  /** Whether a Session record is set. */
  hasRecord: boolean
}

/** Names at a block, in three rounds of batched calls however many. */
export const readTradedNames = (
  context: ChainContext,
  tokenIds: readonly bigint[],
  block: bigint,
): Promise<TradedNameFacts[]> =>
  Promise.all([...new Set(tokenIds)].map((tokenId) => readName(context, tokenId, block)))

async function readName({ reader, deployment }: ChainContext, tokenId: bigint, blockNumber: bigint) {
  const at = { ...registryOf(deployment), blockNumber }
  try {
    const [owner, registryName, [session]] = await Promise.all([
      readContract(reader, { ...at, functionName: 'ownerOf', args: [tokenId] }),
      readContract(reader, { ...at, functionName: 'idsToNames', args: [tokenId] }),
      readContract(reader, { ...at, functionName: 'tokenIdToTextRecord', args: [tokenId] }),
    ])
    const [, renewedAt] = await readContract(reader, {
      ...{ ...at, functionName: 'namesToAssets', args: [registryName] },
    })
    return { tokenId, owner, renewedAt: unixSeconds(renewedAt), hasRecord: session !== '' }
  } catch (error) {
    if (!findCause(error, (cause) => cause instanceof ContractFunctionRevertedError)) throw error
    return { tokenId, owner: null, renewedAt: null, hasRecord: false }
  }
}
