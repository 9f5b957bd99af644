import type { ContractFunctionReturnType } from 'viem'
import { readContract } from 'viem/actions'
import { abis } from '@/lib/chain/abis'
import type { ChainContext } from '@/lib/chain/public-client'
import { ApiError } from '@/lib/errors/api-error'
import type { SessionNode } from '@/lib/staking/session-node'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { readChainHead } from './head'
import { blsKeyText, keyText } from './key-text'

/** Every node that the rewards contract lists, oldest first. For when the index is down. */
export async function readSessionNodes(context: ChainContext) {
  const { reader, rpc, deployment } = context
  const [head, [ids]] = await Promise.all([
    readChainHead(rpc),
    readContract(reader, {
      address: deployment.contracts.rewards,
      abi: abis.rewards,
      functionName: 'allServiceNodeIDs',
    }),
  ])
  const nodes = await Promise.all(ids.map((id) => readRecord(context, id)))
  return { ...head, data: nodes.filter((node) => node !== null) }
}

/** One listed node. @throws {ApiError} `not-found` for ids that were never given or are removed. */
export async function readSessionNode(context: ChainContext, nodeId: bigint) {
  const [head, data] = await Promise.all([readChainHead(context.rpc), readRecord(context, nodeId)])
  if (!data) throw new ApiError({ code: 'not-found' })
  return { ...head, data }
}

async function readRecord({ reader, deployment }: ChainContext, nodeId: bigint): Promise<SessionNode | null> {
  const record = await readContract(reader, {
    address: deployment.contracts.rewards,
    abi: abis.rewards,
    functionName: 'serviceNodes',
    args: [nodeId],
  })
  return record.deposit === 0n ? null : reshapeRecord(nodeId, record)
}

type NodeRecord = ContractFunctionReturnType<typeof abis.rewards, 'view', 'serviceNodes'>

/** The contract keeps no fee and no history: those fields are null. */
function reshapeRecord(nodeId: bigint, record: NodeRecord): SessionNode {
  const hasRequest = record.leaveRequestTimestamp !== 0n
  return {
    nodeId,
    ed25519PublicKey: keyText(record.ed25519Pubkey),
    blsPublicKey: blsKeyText(record.blsPubkey),
    operator: record.operator,
    fee: null,
    contributionContract: null,
    deposit: sesh(record.deposit),
    contributors: record.contributors.map(({ staker, stakedAmount }) => ({
      address: staker.addr,
      beneficiary: staker.beneficiary,
      stake: sesh(stakedAmount),
    })),
    addedAt: unixSeconds(record.addedTimestamp),
    state: hasRequest ? 'exiting' : 'active',
    leaveRequestedAt: hasRequest ? unixSeconds(record.leaveRequestTimestamp) : null,
    latestLeaveRequestAt: hasRequest ? unixSeconds(record.latestLeaveRequestTimestamp) : null,
    leaveRequestedBy: null,
    removedAt: null,
    removal: null,
    returnedAmount: null,
  }
}
