import { node, nodeContributor } from 'ponder:schema'
import type { Address } from 'viem'
import { loadContract, saveContract } from './contract-rows'
import { countNetworkChange } from './network-buckets'
import { rememberOperator } from './operator-rows'
import { timeOf, type Db, type IndexedLog } from './record-event'

export type Stake = { address: Address; beneficiary: Address; stake: bigint }

export type NewNode = {
  nodeId: bigint
  ed25519PublicKey: string
  blsPublicKey: string
  /** Basis points; null where no contract tells it. */
  fee: number | null
  /** Who paid; a contribution or vesting contract where one was used. */
  initiator: Address
  operator: Address
  contributors: readonly Stake[]
  /** Unix seconds of the node's record; a seeded node may be older than its log. */
  addedAt: number
}

/** Adds a node, and tells the contribution contract that paid for it. @returns that contract, if there is one. */
export async function addNode(db: Db, added: NewNode, log: IndexedLog): Promise<Address | null> {
  const { contributors, ...details } = added
  const stored = await loadContract(db, added.initiator.toLowerCase() as Address)
  const deposit = contributors.reduce((total, { stake }) => total + stake, 0n)
  await db.insert(node).values({
    ...details,
    contributionContract: stored?.address ?? null,
    deposit,
    contributorCount: contributors.length,
    addedBlock: Number(log.block.number),
    state: 'active',
  })
  for (const [position, stake] of contributors.entries())
    await db.insert(nodeContributor).values({ nodeId: added.nodeId, position, ...stake })
  if (stored) await saveContract(db, stored, { ...stored.state, nodeId: added.nodeId }, timeOf(log))
  await rememberOperator(db, added.operator, timeOf(log))
  await countNetworkChange(db, timeOf(log), { nodes: 1, staked: deposit })
  return stored?.address ?? null
}

/** What an event about a known node names. @throws {Error} when the log precedes the node: the source is corrupt. */
export async function loadNode(db: Db, nodeId: bigint) {
  const row = await db.find(node, { nodeId })
  if (!row) throw new Error(`a log names node ${nodeId}, which was never added`)
  const wallets: Address[] = [row.operator]
  for (let position = 0; position < row.contributorCount; position += 1) {
    const stake = await db.find(nodeContributor, { nodeId, position })
    if (stake) wallets.push(stake.address, stake.beneficiary)
  }
  return { ...row, wallets }
}
