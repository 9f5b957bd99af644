import type { Context } from 'ponder:registry'
import { event, eventWallet, transaction } from 'ponder:schema'
import type { Address, Hex } from 'viem'
import { eventArguments, type EventArguments } from '../../model/event-arguments'
import { distinctWallets } from '../../model/touched-wallets'

export type Db = Context['db']

/** What handlers need of a log, whatever its event. */
export type IndexedLog = {
  id: string
  args: unknown
  block: { number: bigint; timestamp: bigint }
  log: { address: Address; logIndex: number }
  transaction: { hash: Hex; from: Address; to: Address | null }
}

export type EventSubject = {
  name: string
  contractName: 'rewards' | 'pool' | 'factory' | 'contribution' | 'vesting-staking' | 'vesting-no-staking'
  nodeId?: bigint | null
  contributionContract?: Address | null
  /** Wallets whose history it belongs to; the sender of the transaction is always added. */
  wallets?: readonly Address[]
  /** What the state knew and the log does not say. */
  derived?: EventArguments
}

/** Unix seconds of the block. */
export const timeOf = ({ block }: IndexedLog): number => Number(block.timestamp)

/** Keeps the log itself, its transaction, and the wallets it touches. */
export async function recordEvent(db: Db, log: IndexedLog, subject: EventSubject): Promise<void> {
  const { nodeId = null, contributionContract = null, derived = {} } = subject
  const wallets = distinctWallets([...(subject.wallets ?? []), log.transaction.from])
  const where = { block: Number(log.block.number), timestamp: timeOf(log) }
  const { hash, from, to } = log.transaction
  await db.insert(event).values({
    ...where,
    id: log.id,
    name: subject.name,
    contractName: subject.contractName,
    address: log.log.address,
    logIndex: log.log.logIndex,
    transactionHash: hash,
    nodeId,
    contributionContract,
    wallets,
    args: { ...eventArguments(log.args), ...derived },
  })
  await db.insert(eventWallet).values(wallets.map((wallet) => ({ wallet, eventId: log.id })))
  await db
    .insert(transaction)
    .values({ ...where, hash, sender: from, recipient: to })
    .onConflictDoNothing()
}
