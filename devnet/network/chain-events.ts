import { isAddressEqual, numberToBytes } from 'viem'
import { encodeHex, verifyRegistration } from '@/lib/crypto'
import type { Deployment } from '@/lib/deployment/deployment'
import { basisPoints } from '@/lib/units/basis-points'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import type { NetworkEvent, NodeRegistered } from './events'
import { accountOf, heightAt, type NetworkState, type NetworkTimers } from './state'

/** Blocks after the registration on the chain until the network counts a node. */
export const JOINING_BLOCKS = 5
const LARGEST_FEE = 10_000

/** Applies one event of the chain; the network is already at the height of the event's time. */
export function applyEvent(
  state: NetworkState,
  event: NetworkEvent,
  context: { timers: NetworkTimers; deployment: Deployment },
): void {
  const { timers, deployment } = context
  const { pool } = deployment.contracts
  switch (event.kind) {
    case 'node-registered':
      return register(state, event, timers)
    case 'exit-requested': {
      const node = state.nodes.get(event.nodeId)
      if (node) node.unlockHeight ??= heightAt(timers, event.timestamp) + timers.unlockBlocks
      return
    }
    case 'node-removed':
      return remove(state, event, timers)
    case 'pool-paid-out':
      state.pool = {
        ...state.pool,
        totalPaidOut: sesh(state.pool.totalPaidOut + event.amount),
        lastPaidOutAt: unixSeconds(event.timestamp),
      }
      return
    case 'pool-transfer': {
      const change = isAddressEqual(event.to, pool) ? event.amount : -event.amount
      state.pool = { ...state.pool, balance: sesh(state.pool.balance + change) }
      return
    }
    case 'pool-started':
      state.pool = { ...state.pool, lastPaidOutAt: unixSeconds(event.timestamp) }
  }
}

function register(state: NetworkState, event: NodeRegistered, timers: NetworkTimers) {
  const ed25519PublicKey = numberToBytes(event.ed25519Pubkey, { size: 32 })
  const signature = Uint8Array.from([
    ...numberToBytes(event.ed25519Signature[0], { size: 32 }),
    ...numberToBytes(event.ed25519Signature[1], { size: 32 }),
  ])
  const height = heightAt(timers, event.timestamp)
  const isGenuine =
    event.isSeeded || verifyRegistration({ ed25519PublicKey, blsPublicKey: event.blsPublicKey, signature })
  const [operator] = event.contributors
  if (!operator) return
  state.nodes.set(event.nodeId, {
    nodeId: event.nodeId,
    ed25519: encodeHex(ed25519PublicKey),
    blsPublicKey: event.blsPublicKey,
    operator: operator.address,
    fee: basisPoints(Math.min(event.fee, LARGEST_FEE)),
    deposit: sesh(event.contributors.reduce((sum, { stake }) => sum + stake, 0n)),
    contributors: event.contributors,
    addedAt: event.timestamp,
    registrationHeight: height,
    activeHeight: height + JOINING_BLOCKS,
    isIgnored: !isGenuine,
    unlockHeight: null,
    decommissionedHeight: null,
    creditsAtDecommission: 0,
    decommissionCount: 0,
    inServiceHeight: height,
    deregisteredHeight: null,
    stoppedHeight: null,
    lastRewardHeight: 0,
  })
  for (const { address, stake } of event.contributors) accountOf(state, address).everLocked += stake
}

/**
 * Stakes go back to the wallets that brought them; what a liquidation took is the operator's loss. It counts as returned and
 * lost in the same moment, so that a wallet's total never falls while the rest of the stake is still locked.
 */
function remove(
  state: NetworkState,
  event: Extract<NetworkEvent, { kind: 'node-removed' }>,
  timers: NetworkTimers,
) {
  const node = state.nodes.get(event.nodeId)
  if (!node) return
  state.nodes.delete(event.nodeId)
  state.past.push({ node, kind: event.isLiquidation ? 'liquidation' : 'exit', height: state.height })
  const loss = node.deposit - event.returnedAmount
  const operator = accountOf(state, node.operator)
  operator.liquidated += loss
  operator.unlocked += loss
  const atHeight =
    node.deregisteredHeight === null
      ? state.height
      : node.deregisteredHeight + timers.deregistrationLockBlocks
  for (const [index, { address, stake }] of node.contributors.entries()) {
    const amount = sesh(index === 0 ? stake - loss : stake)
    if (atHeight <= state.height) accountOf(state, address).unlocked += amount
    else state.returns.push({ wallet: address, amount, atHeight })
  }
}
