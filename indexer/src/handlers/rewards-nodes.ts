import { ponder } from 'ponder:registry'
import { node } from 'ponder:schema'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import { blsPublicKeyHex, ed25519PublicKeyHex } from '../../model/node-keys'
import { countNetworkChange } from '../store/network-buckets'
import { addNode, loadNode, type Stake } from '../store/node-rows'
import { recordFee } from '../store/operator-rows'
import { recordEvent, timeOf } from '../store/record-event'

type ContributorEntry = {
  staker: { addr: Stake['address']; beneficiary: Stake['address'] }
  stakedAmount: bigint
}

const stakes = (entries: readonly ContributorEntry[]): Stake[] =>
  entries.map(({ staker, stakedAmount }) => ({
    address: staker.addr,
    beneficiary: staker.beneficiary,
    stake: stakedAmount,
  }))

const parties = (contributors: readonly Stake[]) =>
  contributors.flatMap(({ address, beneficiary }) => [address, beneficiary])

ponder.on('rewards:NewServiceNodeV2', async ({ event, context: { db } }) => {
  const { serviceNodeID: nodeId, initiator, pubkey, serviceNode } = event.args
  const contributors = stakes(event.args.contributors)
  const operator = contributors[0]?.address ?? initiator
  const paidBy = await addNode(
    db,
    {
      nodeId,
      ed25519PublicKey: ed25519PublicKeyHex(serviceNode.serviceNodePubkey),
      blsPublicKey: blsPublicKeyHex(pubkey),
      fee: serviceNode.fee,
      initiator,
      operator,
      contributors,
      addedAt: timeOf(event),
    },
    event,
  )
  if (!paidBy) await recordFee(db, operator, event, serviceNode.fee)
  await recordEvent(db, event, {
    name: 'NewServiceNodeV2',
    contractName: 'rewards',
    nodeId,
    contributionContract: paidBy,
    wallets: [initiator, ...parties(contributors)],
  })
})

/** The log of a seeded node tells only its keys; its contributors are read at the block of the log. */
ponder.on('rewards:NewSeededServiceNode', async ({ event, context: { db, client } }) => {
  const { serviceNodeID: nodeId, blsPubkey, ed25519Pubkey } = event.args
  const record = await client.readContract({
    abi: serviceNodeRewardsAbi,
    address: event.log.address,
    functionName: 'serviceNodes',
    args: [nodeId],
  })
  const contributors = stakes(record.contributors)
  await addNode(
    db,
    {
      nodeId,
      ed25519PublicKey: ed25519PublicKeyHex(ed25519Pubkey),
      blsPublicKey: blsPublicKeyHex(blsPubkey),
      fee: null,
      initiator: event.transaction.from,
      operator: record.operator,
      contributors,
      addedAt: Number(record.addedTimestamp),
    },
    event,
  )
  await recordEvent(db, event, {
    name: 'NewSeededServiceNode',
    contractName: 'rewards',
    nodeId,
    wallets: parties(contributors),
  })
})

ponder.on('rewards:ServiceNodeExitRequest', async ({ event, context: { db } }) => {
  const { serviceNodeID: nodeId, initiator } = event.args
  const { wallets, contributionContract } = await loadNode(db, nodeId)
  await db.update(node, { nodeId }).set((row) => ({
    state: 'exiting',
    leaveRequestedAt: row.leaveRequestedAt ?? timeOf(event),
    leaveRequestedBy: row.leaveRequestedBy ?? initiator,
    latestLeaveRequestAt: timeOf(event),
  }))
  await recordEvent(db, event, {
    name: 'ServiceNodeExitRequest',
    contractName: 'rewards',
    nodeId,
    contributionContract,
    wallets: [initiator, ...wallets],
  })
})

/** Always followed by ServiceNodeExit in the same transaction: the removal is counted there. */
ponder.on('rewards:ServiceNodeLiquidated', async ({ event, context: { db } }) => {
  const { serviceNodeID: nodeId, initiator } = event.args
  const { wallets, contributionContract } = await loadNode(db, nodeId)
  await db.update(node, { nodeId }).set({ removal: 'liquidation' })
  await recordEvent(db, event, {
    name: 'ServiceNodeLiquidated',
    contractName: 'rewards',
    nodeId,
    contributionContract,
    wallets: [initiator, ...wallets],
  })
})

ponder.on('rewards:ServiceNodeExit', async ({ event, context: { db } }) => {
  const { serviceNodeID: nodeId, initiator, returnedAmount } = event.args
  const { wallets, contributionContract, deposit } = await loadNode(db, nodeId)
  await db.update(node, { nodeId }).set((row) => ({
    state: 'removed',
    removedAt: timeOf(event),
    removal: row.removal ?? 'exit',
    returnedAmount,
  }))
  await countNetworkChange(db, timeOf(event), { nodes: -1, staked: -deposit })
  await recordEvent(db, event, {
    name: 'ServiceNodeExit',
    contractName: 'rewards',
    nodeId,
    contributionContract,
    wallets: [initiator, ...wallets],
  })
})
