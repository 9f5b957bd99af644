import { type Address, ContractFunctionExecutionError } from 'viem'
import { getCode, readContract } from 'viem/actions'
import { abis } from '@/lib/chain/abis'
import type { ChainContext } from '@/lib/chain/public-client'
import { namesOf } from '@/lib/names/names-of'

/** What a contract answers that takes names: the selector of the question. Source: ERC-721. */
const TAKEN = '0x150b7a02'

export type HandOver = { from: Address; to: Address; tokenId: bigint }

/** Whether an address can hold a name: any wallet, and contracts that say so when they are asked as the registry asks (E-33). */
export async function readCanReceive(
  { reader, deployment }: ChainContext,
  { from, to, tokenId }: HandOver,
): Promise<boolean> {
  const code = await getCode(reader, { address: to })
  if (code === undefined || code === '0x') return true
  const answer = await readContract(reader, {
    account: namesOf(deployment).registry,
    address: to,
    abi: abis.nameReceiver,
    functionName: 'onERC721Received',
    args: [from, from, tokenId, '0x'],
  }).catch((error: unknown) => {
    if (error instanceof ContractFunctionExecutionError) return null
    throw error
  })
  return answer === TAKEN
}
