import { type Address, zeroAddress } from 'viem'
import { readContract } from 'viem/actions'
import type { ChainContext } from '@/lib/chain/public-client'
import { registryOf } from './contracts'
import { nameTopics, readNameLogs, walletTopic } from './name-logs'

/** Who besides the owner may move and change one name; null for nobody. */
export async function readNameApproval(
  { reader, deployment }: ChainContext,
  tokenId: bigint,
): Promise<Address | null> {
  const registry = registryOf(deployment)
  const approved = await readContract(reader, { ...registry, functionName: 'getApproved', args: [tokenId] })
  return approved === zeroAddress ? null : approved
}

/** Whether `operator` may move and change every name of `owner`. */
export const readIsOperator = (
  { reader, deployment }: ChainContext,
  { owner, operator }: { owner: Address; operator: Address },
): Promise<boolean> =>
  readContract(reader, {
    ...registryOf(deployment),
    functionName: 'isApprovedForAll',
    args: [owner, operator],
  })

/** Who may move and change every name of a wallet now. */
export async function readOperators(context: ChainContext, owner: Address): Promise<Address[]> {
  const logs = await readNameLogs(context, [nameTopics.operator, walletTopic(owner)])
  const named = new Set(
    logs.flatMap((log) => (log.eventName === 'ApprovalForAll' ? [log.args.operator] : [])),
  )
  const checked = await Promise.all(
    [...named].map(async (operator) =>
      (await readIsOperator(context, { owner, operator })) ? [operator] : [],
    ),
  )
  return checked.flat()
}
