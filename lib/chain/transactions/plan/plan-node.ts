import type { Address } from 'viem'
import type { ChainContext } from '@/lib/chain/public-client'
import { readLiquidationRatios } from '@/lib/chain/reads/liquidation-ratios'
import { readSessionNode } from '@/lib/chain/reads/session-nodes'
import { loadVerifiedRemoval, type VerifiedRemoval } from '@/lib/chain/signatures/verified-removal'
import { ApiError } from '@/lib/errors/api-error'
import { ChainError } from '@/lib/errors/chain-error'
import { divideDeposit } from '@/lib/staking/liquidator-share'
import type { SessionNode } from '@/lib/staking/session-node'
import { exitAfterWait, exitNode, liquidate } from '../exit'
import type { Baseline } from '../flow-record'
import { requestExit } from '../request-exit'
import { type Step, stepOf } from '../transaction'

/** Ask the network to let the node go; done when it was asked since the flow began, or the node is gone. */
export async function planExitRequest(
  context: ChainContext,
  { nodeId, vesting }: { nodeId: bigint; vesting?: Address | undefined },
  { leaveRequestedAt }: Baseline,
): Promise<Step[]> {
  const node = await findNode(context, nodeId)
  if (!node || (node.latestLeaveRequestAt ?? 0n) > (leaveRequestedAt ?? 0n)) return []
  return [stepOf('request-exit', requestExit, { nodeId, vesting }, context.deployment)]
}

/** Remove the node with the network's signature; done when the contract does not list it any more. */
export async function planExit(context: ChainContext, nodeId: bigint): Promise<Step[]> {
  const node = await findNode(context, nodeId)
  if (!node) return []
  const removal = await loadGoodRemoval(context, 'exit', node)
  return [stepOf('exit', exitNode, removalInput(nodeId, removal), context.deployment)]
}

/** Remove the node thirty days after the request, without the network. */
export async function planExitAfterWait(context: ChainContext, nodeId: bigint): Promise<Step[]> {
  const node = await findNode(context, nodeId)
  return node ? [stepOf('exit-after-wait', exitAfterWait, { nodeId }, context.deployment)] : []
}

/** Remove a node that overstayed or was expelled, for the sender's share of its deposit. */
export async function planLiquidation(context: ChainContext, nodeId: bigint): Promise<Step[]> {
  const node = await findNode(context, nodeId)
  if (!node) return []
  const [removal, ratios] = await Promise.all([
    loadGoodRemoval(context, 'liquidation', node),
    readLiquidationRatios(context),
  ])
  const { liquidator: reward } = divideDeposit(node.deposit, ratios)
  return [stepOf('liquidate', liquidate, { ...removalInput(nodeId, removal), reward }, context.deployment)]
}

/** Null once the contract does not list the node any more. */
async function findNode(context: ChainContext, nodeId: bigint): Promise<SessionNode | null> {
  try {
    return (await readSessionNode(context, nodeId)).data
  } catch (error) {
    if (error instanceof ApiError && error.code === 'not-found') return null
    throw error
  }
}

async function loadGoodRemoval(
  context: ChainContext,
  kind: 'exit' | 'liquidation',
  node: SessionNode,
): Promise<VerifiedRemoval> {
  const first = await loadVerifiedRemoval(context, kind, node)
  const removal = first.isGood ? first : await loadVerifiedRemoval(context, kind, node)
  if (removal.isGood) return removal
  throw new ChainError({ code: 'reverted', revert: { errorName: 'InvalidBLSSignature', args: [] } })
}

const removalInput = (
  nodeId: bigint,
  { publicKey, timestamp, signature, nonSignerIds }: VerifiedRemoval,
) => ({
  nodeId,
  blsPublicKey: publicKey,
  timestamp,
  signature,
  nonSignerIds,
})
