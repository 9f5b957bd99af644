import type { Address } from 'viem'
import { readContract } from 'viem/actions'
import { providerAbis } from '@/lib/chain/provider-abis'
import type { ChainContext } from '@/lib/chain/public-client'
import { readRecipient } from '@/lib/chain/reads/recipient'
import { type Sesh, sesh } from '@/lib/units/sesh'
import { collectSeat, collectVaultRewards, investVault, requestSeatExit } from '../liquid/keep-vault'
import type { LiquidIntent } from '../liquid/liquid-intents'
import { type Step, stepOf } from '../transaction'
import { updateRewards } from '../update-rewards'
import { planNetworkProof } from './plan-network-proof'

type Keeping = Exclude<
  LiquidIntent,
  { kind: 'vault-deposit' | 'vault-redeem' | 'vault-request' | 'vault-claim' }
>

/** What anybody may do for a vault; whether it is due, the vault says. */
export async function planKeeping(context: ChainContext, intent: Keeping): Promise<Step[]> {
  const { deployment } = context
  const { vault } = intent
  const bounty = await readBounty(context, vault)
  switch (intent.kind) {
    case 'vault-collect-rewards': {
      const proof = await planNetworkProof(context, vault)
      return [stepOf(intent.kind, collectVaultRewards, { vault, bounty, ...proof }, deployment)]
    }
    case 'vault-invest':
      return [stepOf(intent.kind, investVault, { ...intent, bounty }, deployment)]
    case 'vault-request-exit':
      return [stepOf(intent.kind, requestSeatExit, { ...intent, bounty }, deployment)]
    case 'vault-collect-seat':
      return planSeat(context, { ...intent, bounty })
  }
}

/** Prove what the network returned to the seat, where it knows more than is proven, then take it in. */
async function planSeat(context: ChainContext, of: { vault: Address; seat: Address; bounty: Sesh }) {
  const [proof, { recipient }] = await Promise.all([
    planNetworkProof(context, of.seat),
    readRecipient(context, of.seat),
  ])
  const last = stepOf('vault-collect-seat', collectSeat, of, context.deployment)
  if (proof.lifetime <= recipient.rewards) return [last]
  const input = { wallet: of.seat, ...proof }
  return [stepOf('update-rewards', updateRewards, input, context.deployment), last]
}

async function readBounty({ reader }: ChainContext, vault: Address): Promise<Sesh> {
  const contract = { address: vault, abi: providerAbis.vault } as const
  const [fees, pot] = await Promise.all([
    readContract(reader, { ...contract, functionName: 'fees' }),
    readContract(reader, { ...contract, functionName: 'keepersPot' }),
  ])
  return sesh(fees.bounty < pot ? fees.bounty : pot)
}
