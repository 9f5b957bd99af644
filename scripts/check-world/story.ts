import { type Address, erc20Abi, parseEventLogs } from 'viem'
import { rewardRatePoolAbi } from '@/contracts-abi/reward-rate-pool'
import { serviceNodeContributionAbi } from '@/contracts-abi/service-node-contribution'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import { decodeBlsPublicKey, decodeBlsSignature } from '@/lib/crypto'
import type { Actor } from './actor'
import type { Checks } from './check'
import { predictRewards } from './predict'
import { contractsAnswer, nodesAnswer, removalSignature, rewardsAnswer, rewardSignature } from './wire'

const DAY = 86_400
/** A node is in the network's list after five of its blocks. */
const JOINING_SECONDS = 12 * 60

type Scene = { actor: Actor; checks: Checks }

/** Fills the open node that lacks least, from Alice's wallet; it starts by itself. */
export async function contributeAndStart({ actor, checks }: Scene) {
  const alice = actor.person('Alice')
  const { contracts } = await actor.backend('/contract/contribution', contractsAnswer)
  const candidates = await Promise.all(
    contracts
      .filter(({ status, manual_finalize: manual }) => status === 1 && !manual)
      .map(async (contract) => ({ ...contract, ...(await readOpening(actor, contract.address)) })),
  )
  const [nearest] = candidates.toSorted((a, b) => Number(a.open - b.open))
  if (!nearest) throw new Error('the market has no open node')
  checks.equal('the last seat costs exactly what is open', nearest.minimum, nearest.open)

  const before = await actor.balance(alice.address)
  await actor.send(alice.privateKey, {
    address: actor.contracts.sesh,
    abi: erc20Abi,
    functionName: 'approve',
    args: [nearest.address, nearest.open],
  })
  const receipt = await actor.send(alice.privateKey, {
    address: nearest.address,
    abi: serviceNodeContributionAbi,
    functionName: 'contributeFunds',
    args: [nearest.open, alice.address],
  })
  checks.equal(
    'the contribution took exactly that',
    before - (await actor.balance(alice.address)),
    nearest.open,
  )
  const [started] = parseEventLogs({
    abi: serviceNodeRewardsAbi,
    eventName: 'NewServiceNodeV2',
    logs: receipt.logs,
  })
  if (!started) throw new Error('the filled node did not start')
  const nodeId = started.args.serviceNodeID
  await actor.control('jump', { seconds: JOINING_SECONDS })
  checks.equal('the network runs the new node', await stateOf(actor, nodeId), 'active')
  return { nodeId, fee: nearest.fee }
}

async function readOpening(actor: Actor, address: Address) {
  const contract = { address, abi: serviceNodeContributionAbi } as const
  const [requirement, contributed, reserved, minimum] = await Promise.all([
    actor.client.readContract({ ...contract, functionName: 'stakingRequirement' }),
    actor.client.readContract({ ...contract, functionName: 'totalContribution' }),
    actor.client.readContract({ ...contract, functionName: 'totalReservedContribution' }),
    actor.client.readContract({ ...contract, functionName: 'minimumContribution' }),
  ])
  return { open: requirement - contributed - reserved, minimum }
}

async function stateOf(actor: Actor, nodeId: bigint): Promise<string> {
  const { nodes } = await actor.backend('/nodes', nodesAnswer)
  return nodes.find(({ contract_id: id }) => id === nodeId)?.state ?? 'not listed'
}

/** Three days later the network signs exactly what the formula gives, and the contract pays exactly that. */
export async function earnAndClaim({ actor, checks }: Scene, node: { nodeId: bigint; fee: number }) {
  const alice = actor.person('Alice')
  const start = await actor.backend('/nodes', nodesAnswer)
  const paidNodes = start.nodes.filter(({ active }) => active).map(({ contract_id: id }) => id)
  await actor.control('jump', { seconds: 3 * DAY })
  const { rewards, network } = await actor.backend(`/rewards/${alice.address}`, rewardsAnswer)
  const predicted = await predictRewards(actor, {
    paidNodes,
    node: node.nodeId,
    fee: node.fee,
    beneficiary: alice.address,
    from: start.network.block_height,
    to: network.block_height,
  })
  checks.holds('three days earn something', predicted > 0n)
  checks.equal('the network owes what the formula gives', rewards.amount, predicted)

  const paid = await claimAll(actor, alice)
  checks.equal('the claim pays exactly that, to the atomic unit', paid, predicted)
}

/** Proves a wallet's total with the network's signature and claims all of it. @returns what arrived. */
export async function claimAll(actor: Actor, who: { address: Address; privateKey: `0x${string}` }) {
  const { rewards } = await actor.backend(`/rewards/${who.address}`, rewardSignature, 'POST')
  const contract = { address: actor.contracts.rewards, abi: serviceNodeRewardsAbi }
  const before = await actor.balance(who.address)
  const args = [
    who.address,
    rewards.amount,
    decodeBlsSignature(rewards.signature),
    rewards.non_signer_indices,
  ]
  await actor.send(who.privateKey, { ...contract, functionName: 'updateRewardsBalance', args })
  await actor.send(who.privateKey, { ...contract, functionName: 'claimRewards', args: [] })
  return (await actor.balance(who.address)) - before
}

/** Carol's solo node leaves: request, fifteen days, the network's signature, the stake back by a claim. */
export async function leaveAndExit({ actor, checks }: Scene) {
  const carol = actor.person('Carol')
  const nodeId = 1n
  const contract = { address: actor.contracts.rewards, abi: serviceNodeRewardsAbi }
  const { deposit, ed25519Pubkey } = await actor.client.readContract({
    ...contract,
    functionName: 'serviceNodes',
    args: [nodeId],
  })
  const key = ed25519Pubkey.toString(16).padStart(64, '0')
  await actor.send(carol.privateKey, {
    ...contract,
    functionName: 'initiateExitBLSPublicKey',
    args: [nodeId],
  })
  await actor.control('jump', { seconds: actor.timers.unlockSeconds - DAY })
  const refused = await actor.backend(`/exit/${key}`, removalSignature).catch((error: Error) => error.message)
  checks.holds('no exit signature a day too early', String(refused).includes('not-unlocked'))
  await actor.control('jump', { seconds: DAY + actor.timers.blockSeconds })

  const before = await actor.backend(`/rewards/${carol.address}`, rewardsAnswer)
  await removeNode(actor, 'exit', key)
  const after = await actor.backend(`/rewards/${carol.address}`, rewardsAnswer)
  const returned = after.rewards.lifetime_unlocked_stakes - before.rewards.lifetime_unlocked_stakes
  checks.equal('the exit makes the whole stake claimable', returned, deposit)
  await payOut(actor)
  const paid = await claimAll(actor, carol)
  checks.holds('the claim brings the stake and the rewards back', paid >= deposit)
  const [proven, claimed] = await actor.client.readContract({
    ...contract,
    functionName: 'recipients',
    args: [carol.address],
  })
  checks.equal('nothing proven is left unclaimed', proven - claimed, 0n)
}

/** A node is expelled and liquidated: 0.03 % to the sender, 0.17 % to the pool, the loss on the operator. */
export async function deregisterAndLiquidate({ actor, checks }: Scene) {
  const alice = actor.person('Alice')
  const { nodes } = await actor.backend('/nodes', nodesAnswer)
  const target = nodes.find(({ active, contract_id: id }) => active && id > 1n)
  if (!target) throw new Error('no node is left to liquidate')
  const operator = target.operator_address
  await actor.control('deregister', { nodeId: Number(target.contract_id) })
  const before = await actor.backend(`/rewards/${operator}`, rewardsAnswer)
  const [wallet, pool] = [await actor.balance(alice.address), await actor.balance(actor.contracts.pool)]
  const { deposit } = await actor.client.readContract({
    address: actor.contracts.rewards,
    abi: serviceNodeRewardsAbi,
    functionName: 'serviceNodes',
    args: [target.contract_id],
  })
  await removeNode(actor, 'liquidation', target.service_node_pubkey)
  checks.equal(
    'the liquidator gets 0.03 %',
    (await actor.balance(alice.address)) - wallet,
    (deposit * 3n) / 10_000n,
  )
  checks.equal(
    'the pool gets 0.17 %',
    (await actor.balance(actor.contracts.pool)) - pool,
    (deposit * 17n) / 10_000n,
  )
  const after = await actor.backend(`/rewards/${operator}`, rewardsAnswer)
  const loss = after.rewards.lifetime_liquidated_stakes - before.rewards.lifetime_liquidated_stakes
  checks.equal('the operator bears the loss', loss, (deposit * 20n) / 10_000n)
  checks.holds(
    'the stakes of an expelled node wait',
    after.rewards.timelocked_stakes > before.rewards.timelocked_stakes,
  )
  await actor.control('jump', { seconds: actor.timers.deregistrationLockSeconds + actor.timers.blockSeconds })
  const later = await actor.backend(`/rewards/${operator}`, rewardsAnswer)
  checks.equal(
    'thirty days later they are free',
    later.rewards.timelocked_stakes,
    before.rewards.timelocked_stakes,
  )
}

/** Takes a node off the list with the network's signature; Alice sends it. @param key - Ed25519, 64 hex digits. */
export async function removeNode(actor: Actor, kind: 'exit' | 'liquidation', key: string) {
  const { result } = await actor.backend(`/${kind}/${key}`, removalSignature)
  await actor.send(actor.person('Alice').privateKey, {
    address: actor.contracts.rewards,
    abi: serviceNodeRewardsAbi,
    functionName: kind === 'exit' ? 'exitBLSPublicKeyWithSignature' : 'liquidateBLSPublicKeyWithSignature',
    args: [
      decodeBlsPublicKey(result.bls_pubkey),
      result.timestamp,
      decodeBlsSignature(result.signature),
      result.non_signer_indices,
    ],
  })
}

const payOut = (actor: Actor) =>
  actor.send(actor.person('keeper').privateKey, {
    address: actor.contracts.pool,
    abi: rewardRatePoolAbi,
    functionName: 'payoutReleased',
  })
