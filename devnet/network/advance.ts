import { rewardRate } from '@/lib/rewards/block-reward'
import { shareNodeReward } from '@/lib/rewards/share-node-reward'
import { sesh, type Sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import type { DevAction } from './dev-actions'
import { downtimeLeft, earnedCredit, nodeStatus } from './node-status'
import { accountOf, type NetworkNode, type NetworkState, type NetworkTimers, timeOfHeight } from './state'

/** A node without uptime proofs is taken out of service after this many blocks: 2 h 10 min. */
const PROOF_TIMEOUT_BLOCKS = 65
/** A sample of every wallet's rewards is kept each six hours. */
const SAMPLE_BLOCKS = 180

/**
 * Brings the network's own chain up to `height`, block by block: node states first, then the reward of the block, the
 * pool's rate at that moment divided among the nodes in service, last what developers did at that height. The pool must be
 * as it was during these blocks.
 * @param to.actions - all that may happen by now, in order; `state.actionsDone` of them have happened.
 */
export function advance(
  state: NetworkState,
  to: { height: number; timers: NetworkTimers; actions: readonly DevAction[] },
): void {
  const { timers, actions } = to
  applyDueActions(state, actions)
  for (let height = state.height + 1; height <= to.height; height++) {
    state.height = height
    if (state.nodes.size > 0) {
      for (const node of state.nodes.values()) updateService(node, height)
      payBlock(state, timers)
    }
    releaseReturns(state)
    if (height % SAMPLE_BLOCKS === 0) takeSample(state, timers)
    applyDueActions(state, actions)
  }
}

/** Does what is due at the state's height, in the order in which it was asked for. */
function applyDueActions(state: NetworkState, actions: readonly DevAction[]) {
  for (
    let next = actions[state.actionsDone];
    next && next.height <= state.height;
    next = actions[state.actionsDone]
  ) {
    applyAction(state, next)
    state.actionsDone++
  }
}

function applyAction(state: NetworkState, { verb, nodeId }: DevAction) {
  const node = state.nodes.get(nodeId)
  if (!node) return
  if (verb === 'stop-node') node.stoppedHeight ??= state.height
  if (verb === 'decommission') decommission(node, state.height)
  if (verb === 'deregister') node.deregisteredHeight ??= state.height
  if (verb === 'start-node' || verb === 'recommission') recommission(node, state.height)
}

function decommission(node: NetworkNode, height: number) {
  if (node.decommissionedHeight !== null) return
  node.creditsAtDecommission = earnedCredit(node, height)
  node.decommissionedHeight = height
  node.decommissionCount++
}

function recommission(node: NetworkNode, height: number) {
  node.stoppedHeight = null
  if (node.decommissionedHeight === null) return
  node.decommissionedHeight = null
  node.inServiceHeight = height
}

function updateService(node: NetworkNode, height: number) {
  if (node.deregisteredHeight !== null) return
  if (node.stoppedHeight !== null && height - node.stoppedHeight >= PROOF_TIMEOUT_BLOCKS)
    decommission(node, height)
  if (node.decommissionedHeight !== null && downtimeLeft(node, height) === 0) node.deregisteredHeight = height
}

function payBlock(state: NetworkState, timers: NetworkTimers) {
  const now = timeOfHeight(timers, state.height)
  if (now < state.pool.lastPaidOutAt) return
  const paid = [...state.nodes.values()].filter((node) => isPaid(node, state.height, now, timers))
  if (paid.length === 0) return
  const nodeReward = sesh(rewardRate(state.pool, unixSeconds(now)) / BigInt(paid.length))
  for (const node of paid) payNode(state, node, nodeReward)
}

/** In service, and registered at least a day ago. */
const isPaid = (node: NetworkNode, height: number, now: bigint, timers: NetworkTimers) =>
  nodeStatus(node, height) === 'active' && now >= node.addedAt + BigInt(timers.rewardDelaySeconds)

function payNode(state: NetworkState, node: NetworkNode, nodeReward: Sesh) {
  const [operator, ...contributors] = node.contributors
  if (!operator) return
  node.lastRewardHeight = state.height
  for (const { beneficiary, amount } of shareNodeReward({
    nodeReward,
    fee: node.fee,
    operator,
    contributors,
  }))
    accountOf(state, beneficiary).rewards += amount
}

function releaseReturns(state: NetworkState) {
  if (state.returns.length === 0) return
  for (const { wallet, amount, atHeight } of state.returns)
    if (atHeight === state.height) accountOf(state, wallet).unlocked += amount
  state.returns = state.returns.filter(({ atHeight }) => atHeight > state.height)
}

function takeSample(state: NetworkState, timers: NetworkTimers) {
  const rewards = new Map([...state.accounts].map(([wallet, account]) => [wallet, account.rewards]))
  state.samples.push({
    height: state.height,
    timestamp: Number(timeOfHeight(timers, state.height)),
    rewards,
  })
}
