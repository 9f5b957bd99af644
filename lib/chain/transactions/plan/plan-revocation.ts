import type { Address } from 'viem'
import type { ChainContext } from '@/lib/chain/public-client'
import { readAllowance } from '@/lib/chain/reads/balances'
import { readIsOperator, readNameApproval } from '@/lib/chain/reads/names/name-approvals'
import { tokenIdOf } from '@/lib/crypto/names'
import type { Intent } from '../intents'
import { revokeAllowance, revokeNameApproval, revokeOperator } from '../names/keep-names'
import { type Step, stepOf } from '../transaction'

type Revocation = Extract<Intent, { kind: 'revoke-name-approval' | 'revoke-operator' | 'revoke-allowance' }>

/** Takes one permission back; done when nobody holds it. */
export async function planRevocation(
  context: ChainContext,
  wallet: Address,
  intent: Revocation,
): Promise<Step[]> {
  const { deployment } = context
  switch (intent.kind) {
    case 'revoke-name-approval':
      return (await readNameApproval(context, tokenIdOf(intent.name.registryName))) === null
        ? []
        : [stepOf(intent.kind, revokeNameApproval, intent, deployment)]
    case 'revoke-operator':
      return (await readIsOperator(context, { owner: wallet, operator: intent.operator }))
        ? [stepOf(intent.kind, revokeOperator, intent, deployment)]
        : []
    case 'revoke-allowance':
      return (await readAllowance(context, { owner: wallet, spender: intent.spender })) === 0n
        ? []
        : [stepOf(intent.kind, revokeAllowance, intent, deployment)]
  }
}
