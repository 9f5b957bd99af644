import { type Address, isAddressEqual } from 'viem'
import { findNameAccount } from '@/lib/chain/names/find-name-account'
import type { ChainContext } from '@/lib/chain/public-client'
import { readBalances } from '@/lib/chain/reads/balances'
import { isProven } from '@/lib/chain/signatures/verify-wallet-proof'
import { InputError } from '@/lib/errors/input-error'
import { readProof } from '@/lib/messaging/wallet-link/wallet-proof'
import type { StepRecord } from '../flow-record'
import type { Intent } from '../intents'
import { sendSesh } from '../send-sesh'
import { type Step, stepOf } from '../transaction'
import { isMined, requireSesh } from './checks'

type Sending = Extract<Intent, { kind: 'send-sesh' }>
type Of = { wallet: Address; intent: Sending; steps: readonly StepRecord[] }

/**
 * One transfer; done when this flow's own was mined. Right before it is signed, it is looked at once more whose wallet it is.
 * @throws {InputError} `name-moved`, `answers-differ`, `name-free`, `proof-wrong`; {ChainError} `insufficient-sesh`.
 */
export async function planSend(context: ChainContext, { wallet, intent, steps }: Of): Promise<Step[]> {
  if (steps.some(({ kind, status }) => kind === 'send-sesh' && isMined(status))) return []
  const [, balances] = await Promise.all([requirePayee(context, intent), readBalances(context, wallet)])
  requireSesh(balances.sesh, intent.amount)
  return [stepOf('send-sesh', sendSesh, intent, context.deployment)]
}

/**
 * A name is read again, from endpoints that must agree: it has to belong to the same wallet and to mean the same account as when
 * the person chose. A proof has to be by this wallet, for this account.
 */
async function requirePayee(context: ChainContext, { to, by, accountId }: Sending): Promise<void> {
  if (by.kind === 'name') {
    const found = await findNameAccount(context.deployment, by.label)
    if (!isAddressEqual(found.owner, to) || found.accountId !== accountId || found.isFromBefore)
      throw new InputError('name-moved', { name: by.label })
    return
  }
  const proof = readProof(by.text)
  if (!proof || !isAddressEqual(proof.link.address, to) || !(await isProven(context, proof, accountId)))
    throw new InputError('proof-wrong')
}
