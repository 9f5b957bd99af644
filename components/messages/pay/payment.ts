import type { Address } from 'viem'
import { findNameAccount, requireSame } from '@/lib/chain/names/find-name-account'
import type { Payee } from '@/lib/chain/transactions/intents'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { InputError } from '@/lib/errors/input-error'
import type { MessengerApi } from '@/lib/messaging/api'
import { parseSesh } from '@/lib/units/parse-sesh'
import type { Sesh } from '@/lib/units/sesh'

/** @throws {InputError} what `parseSesh` throws, `zero`. */
export function readPayment(text: string, locale: string): Sesh {
  const amount = parseSesh(text, locale)
  if (amount === 0n) throw new InputError('zero')
  return amount
}

/** The wallet that SESH for a person go to, and by what it is theirs. */
export type Receiver = {
  to: Address
  by: Payee
  /** Whether the nodes of the network say the same as the chain; of a proof they know nothing. */
  nodes: 'same' | 'unknown' | 'not-asked'
}

type Sources = { deployment: PublicDeployment; api: Pick<MessengerApi, 'resolveName'> }

/**
 * The wallet behind a name that means the person of a conversation.
 * @throws {InputError} `name-of-somebody-else` when it means another account, or still the one of a previous owner;
 *   `nodes-differ`, and what the name itself is refused for.
 */
export async function findReceiver(
  { deployment, api }: Sources,
  { accountId, typed }: { accountId: string; typed: string },
): Promise<Receiver> {
  const found = await findNameAccount(deployment, typed)
  const { label, owner } = found
  if (found.accountId !== accountId || found.isFromBefore)
    throw new InputError('name-of-somebody-else', { name: label })
  const nodes = requireSame(found, (await api.resolveName({ label })).accountId)
  return { to: owner, by: { kind: 'name', label }, nodes }
}
