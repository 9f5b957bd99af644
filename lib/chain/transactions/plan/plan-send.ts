import { type Address, isAddressEqual } from 'viem'
import { findNameAccount } from '@/lib/chain/names/find-name-account'
import type { ChainContext } from '@/lib/chain/public-client'
import { readBalances } from '@/lib/chain/reads/balances'
import { InputError } from '@/lib/errors/input-error'
import type { StepRecord } from '../flow-record'
import type { Intent } from '../intents'
import { sendSesh } from '../send-sesh'
import { type Step, stepOf } from '../transaction'
import { isMined, requireSesh } from './checks'

type Of = { wallet: Address; intent: Extract<Intent, { kind: 'send-sesh' }>; steps: readonly StepRecord[] }

/**
 * One transfer; done when this flow's own was mined. Right before it is signed, the name is read once more, from endpoints
 * that must agree: it has to belong to the same wallet and to mean the same account as when the person chose.
 * @throws {InputError} `name-moved`, `answers-differ`, `name-free`; {ChainError} `insufficient-sesh`.
 */
export async function planSend(context: ChainContext, { wallet, intent, steps }: Of): Promise<Step[]> {
  if (steps.some(({ kind, status }) => kind === 'send-sesh' && isMined(status))) return []
  const { to, amount, label, accountId } = intent
  const [found, balances] = await Promise.all([
    findNameAccount(context.deployment, label),
    readBalances(context, wallet),
  ])
  if (!isAddressEqual(found.owner, to) || found.accountId !== accountId || found.isFromBefore)
    throw new InputError('name-moved', { name: label })
  requireSesh(balances.sesh, amount)
  return [stepOf('send-sesh', sendSesh, { to, amount, label }, context.deployment)]
}
