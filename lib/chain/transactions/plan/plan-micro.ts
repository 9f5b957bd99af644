import type { Address } from 'viem'
import { readContract } from 'viem/actions'
import { providerAbis } from '@/lib/chain/provider-abis'
import type { ChainContext } from '@/lib/chain/public-client'
import { readChainHead } from '@/lib/chain/reads/head'
import { ChainError } from '@/lib/errors/chain-error'
import { InputError } from '@/lib/errors/input-error'
import { sameAddress } from '@/lib/units/same-address'
import { type Sesh, sesh } from '@/lib/units/sesh'
import type { StepRecord } from '../flow-record'
import type { MicroIntent } from '../micro/micro-intents'
import {
  claimFromPool,
  collectForPool,
  createPool,
  givePoolSeatBack,
  joinPool,
  requestPoolExit,
  takeBackFromPool,
  takePoolSeat,
  transferPosition,
  wishToLeavePool,
} from '../micro/pool-calls'
import { type Step, stepOf } from '../transaction'
import { approveFirst } from './approve-first'
import { wasMined } from './checks'
import { planNetworkProof } from './plan-network-proof'

type Of = { wallet: Address; intent: MicroIntent; steps: readonly StepRecord[] }

/** What a wish of a pool still takes; done when this flow's own transaction was mined, or somebody did the same. */
export async function planMicro(context: ChainContext, { wallet, intent, steps }: Of): Promise<Step[]> {
  const { kind } = intent
  const { deployment } = context
  if (wasMined(steps, kind)) return []
  switch (kind) {
    case 'pool-create':
      return [stepOf(kind, createPool, intent, deployment)]
    case 'pool-join':
      return planJoining(context, { ...intent, wallet })
    case 'pool-take-back':
      return [stepOf(kind, takeBackFromPool, intent, deployment)]
    case 'pool-wish':
      return planWish(context, { ...intent, wallet })
    case 'pool-transfer':
      return planHandingOn(context, { ...intent, wallet })
    case 'pool-take-seat':
    case 'pool-give-seat-back': {
      const { target } = await readPool(context, intent.pool, 'terms')
      const input = { pool: intent.pool, target: sesh(target) }
      return kind === 'pool-take-seat'
        ? [stepOf(kind, takePoolSeat, input, deployment)]
        : [stepOf(kind, givePoolSeatBack, input, deployment)]
    }
    case 'pool-request-exit':
      return [stepOf(kind, requestPoolExit, intent, deployment)]
    case 'pool-collect': {
      const proof = await planNetworkProof(context, intent.pool)
      return [stepOf(kind, collectForPool, { ...intent, ...proof }, deployment)]
    }
    case 'pool-claim':
      return planPoolClaim(context, { ...intent, wallet })
  }
}

type Joining = { wallet: Address; pool: Address; amount: Sesh }

/** Approve exactly the part, then join. @throws {ChainError} what the pool would answer, before anything is approved. */
async function planJoining(context: ChainContext, { wallet, pool, amount }: Joining): Promise<Step[]> {
  const [open, terms, takenAt, head] = await Promise.all([
    readPool(context, pool, 'open'),
    readPool(context, pool, 'terms'),
    readPool(context, pool, 'takenAt'),
    readChainHead(context.rpc),
  ])
  if (takenAt > 0n) throw refusal('SeatAlreadyTaken', [])
  if (head.timestamp > terms.deadline) throw refusal('DeadlinePassed', [terms.deadline])
  if (amount > open) throw refusal('MoreThanOpen', [amount, open])
  const input = { pool, amount, fills: amount === open }
  const last = stepOf('pool-join', joinPool, input, context.deployment)
  return approveFirst(context, { wallet, spender: pool, total: amount, purpose: 'pool', last })
}

type Wishing = { wallet: Address; pool: Address; wishes: boolean }

/** Done when the pool has it so. */
async function planWish(context: ChainContext, { wallet, pool, wishes }: Wishing): Promise<Step[]> {
  const contract = { address: pool, abi: providerAbis.pool, functionName: 'wishesToLeave' } as const
  const present = await readContract(context.reader, { ...contract, args: [wallet] })
  return present === wishes
    ? []
    : [stepOf('pool-wish', wishToLeavePool, { pool, wishes }, context.deployment)]
}

type HandingOn = { wallet: Address; pool: Address; to: Address; amount: Sesh }

/** @throws {InputError} `to-the-pool`; `above-position`, for which the pool would answer as SESH does, and be told as SESH. */
async function planHandingOn(context: ChainContext, { wallet, ...input }: HandingOn): Promise<Step[]> {
  if (sameAddress(input.to, input.pool)) throw new InputError('to-the-pool')
  const contract = { address: input.pool, abi: providerAbis.pool, functionName: 'balanceOf' } as const
  const balance = sesh(await readContract(context.reader, { ...contract, args: [wallet] }))
  if (input.amount > balance) throw new InputError('above-position', { balance })
  return [stepOf('pool-transfer', transferPosition, input, context.deployment)]
}

/** Done when there is nothing to claim. */
async function planPoolClaim(context: ChainContext, { wallet, pool }: { wallet: Address; pool: Address }) {
  const contract = { address: pool, abi: providerAbis.pool, functionName: 'claimable' } as const
  const amount = sesh(await readContract(context.reader, { ...contract, args: [wallet] }))
  return amount === 0n
    ? []
    : [stepOf('pool-claim', claimFromPool, { pool, wallet, amount }, context.deployment)]
}

const readPool = <F extends 'open' | 'terms' | 'takenAt'>(
  { reader }: ChainContext,
  pool: Address,
  functionName: F,
) => readContract(reader, { address: pool, abi: providerAbis.pool, functionName })

const refusal = (errorName: string, args: readonly unknown[]) =>
  new ChainError({ code: 'reverted', revert: { errorName, args } })
