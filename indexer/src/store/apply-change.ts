import type { Context } from 'ponder:registry'
import type { Address } from 'viem'
import { applyContribution, type ContributionChange } from '../../model/contribution-state'
import type { EventArguments } from '../../model/event-arguments'
import { walletsOfChange } from '../../model/touched-wallets'
import { loadContract, saveContract, type StoredContract } from './contract-rows'
import { openContract } from './open-contract'
import { recordFee } from './operator-rows'
import { recordEvent, timeOf, type IndexedLog } from './record-event'

/** Applies one log of a contribution contract to its rows and keeps the event. */
export async function applyChange(
  context: Pick<Context, 'db' | 'client'>,
  name: string,
  log: IndexedLog,
  change: ContributionChange,
): Promise<void> {
  const { db } = context
  const address = log.log.address.toLowerCase() as Address
  const stored = (await loadContract(db, address)) ?? (await openContract(context, address, log))
  await saveContract(db, stored, applyContribution(stored.state, change), timeOf(log))
  if (change.kind === 'fee') await recordFee(db, stored.operator, log, change.fee)
  await recordEvent(db, log, {
    name,
    contractName: 'contribution',
    contributionContract: address,
    nodeId: stored.state.nodeId,
    wallets: walletsOfChange(change, stored.state, stored.operator),
    derived: change.kind === 'reset' ? refunds(stored) : {},
  })
}

/** What a reset pays back without a log per wallet; after finalising there is nothing left to pay. */
function refunds({ state }: StoredContract): EventArguments {
  if (state.status === 3) return { refunds: [] }
  return {
    refunds: state.contributors.map(({ address, amount }) => ({ address, amount: amount.toString() })),
  }
}
