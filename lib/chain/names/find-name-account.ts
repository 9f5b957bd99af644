import type { Address } from 'viem'
import { chainAccess } from '@/lib/chain/access'
import { readNameByLabel } from '@/lib/chain/reads/names/known-name'
import { loadNameHistory } from '@/lib/chain/sources/name-history'
import { readNameRecord } from '@/lib/crypto/names'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { InputError } from '@/lib/errors/input-error'
import { readLabel } from '@/lib/names/read-label'
import { recordHolder } from '@/lib/names/record-holder'
import { agreeAtOneBlock } from './agree-at-one-block'
import { readTerm } from './read-term'

export type NameAccount = {
  label: string
  owner: Address
  /** Null when the name has an owner but points to no account. */
  accountId: string | null
  /** The record was written by somebody who held the name before. */
  isFromBefore: boolean
  /** The term of the name is over: it may belong to somebody else soon. */
  isOver: boolean
}

/**
 * The account that a name points to, by endpoints that say the same, and what speaks against it.
 * @throws {InputError} what `readLabel` throws; `name-free` when nobody holds it, `answers-differ`.
 */
export async function findNameAccount(deployment: PublicDeployment, typed: string): Promise<NameAccount> {
  const { label } = readLabel(typed)
  const { state, context } = await agreeAtOneBlock(
    deployment,
    async (context) => ({ context, state: (await readNameByLabel(context, label)).state }),
    ({ state }) => `${state.owner} ${state.records.session}`,
  )
  const { owner, records, tokenId, renewedAt } = state
  if (owner === null) throw new InputError('name-free', { name: label })
  const [term, history] = await Promise.all([
    readTerm(context, renewedAt),
    loadNameHistory(chainAccess(deployment), tokenId),
  ])
  const record = readNameRecord(records.session, label)
  const holder = recordHolder(history.data.events, 'session')
  return {
    label,
    owner,
    accountId: record.kind === 'account' ? record.accountId : null,
    isFromBefore: holder !== null && holder !== owner,
    isOver: term.state === 'grace' || term.state === 'lapsed',
  }
}

/**
 * Compares with what nodes of the network say.
 * @param byNodes - null when they do not know the name.
 * @throws {InputError} `nodes-differ` when they name another account.
 */
export function requireSame({ accountId }: Pick<NameAccount, 'accountId'>, byNodes: string | null) {
  if (byNodes === null || accountId === null) return 'unknown'
  if (byNodes !== accountId) throw new InputError('nodes-differ')
  return 'same'
}
