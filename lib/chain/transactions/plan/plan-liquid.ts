import type { Address } from 'viem'
import { readContract } from 'viem/actions'
import { providerAbis } from '@/lib/chain/provider-abis'
import type { ChainContext } from '@/lib/chain/public-client'
import { ChainError } from '@/lib/errors/chain-error'
import { InputError } from '@/lib/errors/input-error'
import { sameAddress } from '@/lib/units/same-address'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import type { StepRecord } from '../flow-record'
import { claimRedeem, depositInVault, redeemAtOnce, requestRedeem } from '../liquid/hold-shares'
import type { LiquidIntent } from '../liquid/liquid-intents'
import { type Step, stepOf } from '../transaction'
import { approveFirst } from './approve-first'
import { wasMined } from './checks'
import { planKeeping } from './plan-keeping'

type Of<I = LiquidIntent> = { wallet: Address; intent: I; steps: readonly StepRecord[] }
type Wish<K extends LiquidIntent['kind']> = Of<Extract<LiquidIntent, { kind: K }>>

/** What a wish of a vault still takes; done when this flow's own transaction was mined. */
export async function planLiquid(context: ChainContext, { wallet, intent, steps }: Of): Promise<Step[]> {
  if (wasMined(steps, intent.kind)) return []
  switch (intent.kind) {
    case 'vault-deposit':
      return planDeposit(context, { wallet, intent, steps })
    case 'vault-redeem':
      return planRedeem(context, { wallet, intent, steps })
    case 'vault-request':
      return planRequest(context, { wallet, intent, steps })
    case 'vault-claim':
      return planClaimOfRequest(context, { wallet, intent, steps })
    default:
      return planKeeping(context, intent)
  }
}

const vaultAt = (address: Address) => ({ address, abi: providerAbis.vault }) as const

/** @throws {InputError} `price-moved`; {ChainError} `insufficient-sesh`, or the vault's own refusal while it is paused. */
async function planDeposit(context: ChainContext, { wallet, intent }: Wish<'vault-deposit'>) {
  const { vault, amount, minShares } = intent
  const [most, shares, decimals] = await Promise.all([
    readContract(context.reader, { ...vaultAt(vault), functionName: 'maxDeposit', args: [wallet] }),
    readContract(context.reader, { ...vaultAt(vault), functionName: 'previewDeposit', args: [amount] }),
    readContract(context.reader, { ...vaultAt(vault), functionName: 'decimals' }),
  ])
  if (amount > most) throw refusal('ERC4626ExceededMaxDeposit', [wallet, amount, most])
  if (shares < minShares) throw new InputError('price-moved')
  const input = { vault, wallet, amount, shares: sharesAsAmount(shares, decimals) }
  const last = stepOf('vault-deposit', depositInVault, input, context.deployment)
  return approveFirst(context, { wallet, spender: vault, total: amount, purpose: 'vault', last })
}

/** @throws {InputError} `price-moved`; {ChainError} the vault's own refusal when its buffer is smaller. */
async function planRedeem(context: ChainContext, { wallet, intent }: Wish<'vault-redeem'>) {
  const { vault, shares, minAmount } = intent
  const [most, amount] = await Promise.all([
    readContract(context.reader, { ...vaultAt(vault), functionName: 'maxRedeem', args: [wallet] }),
    readContract(context.reader, { ...vaultAt(vault), functionName: 'previewRedeem', args: [shares] }),
  ])
  if (shares > most) throw refusal('ERC4626ExceededMaxRedeem', [wallet, shares, most])
  if (amount < minAmount) throw new InputError('price-moved')
  const input = { vault, wallet, shares, amount: sesh(amount) }
  return [stepOf('vault-redeem', redeemAtOnce, input, context.deployment)]
}

async function planRequest(context: ChainContext, { wallet, intent }: Wish<'vault-request'>) {
  const { vault, shares } = intent
  const args = [shares] as const
  const worth = await readContract(context.reader, {
    ...vaultAt(vault),
    functionName: 'convertToAssets',
    args,
  })
  const input = { vault, wallet, shares, worth: sesh(worth) }
  return [stepOf('vault-request', requestRedeem, input, context.deployment)]
}

/** Done when nothing of it can be claimed and nothing waits. @throws {ChainError} when the request is somebody else's. */
async function planClaimOfRequest(context: ChainContext, { wallet, intent }: Wish<'vault-claim'>) {
  const { vault, requestId } = intent
  const args = [requestId] as const
  const [controller, amount] = await Promise.all([
    readContract(context.reader, { ...vaultAt(vault), functionName: 'redeemController', args }),
    readContract(context.reader, { ...vaultAt(vault), functionName: 'claimableAssets', args }),
  ])
  if (!sameAddress(controller, wallet)) throw refusal('NotControllerOfRequest', [requestId, wallet])
  if (amount === 0n) return []
  const input = { vault, wallet, requestId, amount: sesh(amount) }
  return [stepOf('vault-claim', claimRedeem, input, context.deployment)]
}

/** Shares with the decimals of SESH, rounded down: texts write every bigint as an amount. */
const sharesAsAmount = (shares: bigint, decimals: number): bigint =>
  (shares * ONE_SESH) / 10n ** BigInt(decimals)

/** What the vault would answer, told before an approval is asked for. */
const refusal = (errorName: string, args: readonly unknown[]) =>
  new ChainError({ code: 'reverted', revert: { errorName, args } })
