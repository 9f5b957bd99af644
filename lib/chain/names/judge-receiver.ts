import type { Address } from 'viem'
import type { ChainAccess } from '@/lib/chain/access'
import { judgeNewOwner, type NewOwnerRefusal } from '@/lib/names/judge-new-owner'

export type Receiving = {
  /** Who hands the name over: its holder, or the registrar that sells it. */
  from: Address
  to: Address
  /** Null for a name that is bought. */
  owner: Address | null
  tokenId: bigint
}

/** Why a name must not go to an address (E-33), by what is known and by what its code answers; null when nothing is. */
export async function judgeReceiver(
  chain: ChainAccess,
  { from, to, owner, tokenId }: Receiving,
): Promise<NewOwnerRefusal | 'contract' | null> {
  const refusal = judgeNewOwner(to, owner, chain.deployment)
  if (refusal) return refusal
  const handOver = { from, to, tokenId }
  return (await chain.read((reads, context) => reads.readCanReceive(context, handOver))) ? null : 'contract'
}
