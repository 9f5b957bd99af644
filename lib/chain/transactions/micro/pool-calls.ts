import type { Address } from 'viem'
import { providerAbis } from '@/lib/chain/provider-abis'
import type { Sesh } from '@/lib/units/sesh'
import { type NetworkProof, proofArguments } from '../network-proof'
import type { Call, Transaction } from '../transaction'
import type { PoolTerms } from './micro-intents'

type OfPool = { pool: Address }

const poolCall = (address: Address, functionName: string, args: readonly unknown[] = []): Call => ({
  address,
  abi: providerAbis.pool,
  functionName,
  args,
})

export const createPool = {
  describe: ({ contract, target, poolName }) => ({
    name: 'pool-create',
    values: { contract, amount: target, poolName },
    leaves: 0n,
    arrives: 0n,
  }),
  build: ({ factory, contract, target, deadline, term, poolName }) => ({
    address: factory,
    abi: providerAbis.pools,
    functionName: 'create',
    args: [{ contribution: contract, target, deadline, term, name: poolName }],
  }),
} satisfies Transaction<PoolTerms & { factory: Address }>

/** @param fills - it is the last part: the same transaction takes the seat, if the node lets it. */
export const joinPool = {
  describe: ({ amount, fills }) => ({
    name: fills ? 'pool-join-last' : 'pool-join',
    values: { amount },
    leaves: amount,
    arrives: 0n,
  }),
  build: ({ pool, amount }) => poolCall(pool, 'join', [amount]),
} satisfies Transaction<OfPool & { amount: Sesh; fills: boolean }>

export const takeBackFromPool = {
  describe: ({ amount }) => ({ name: 'pool-take-back', values: { amount }, leaves: 0n, arrives: amount }),
  build: ({ pool, amount }) => poolCall(pool, 'takeBack', [amount]),
} satisfies Transaction<OfPool & { amount: Sesh }>

export const wishToLeavePool = {
  describe: ({ wishes }) => ({
    name: wishes ? 'pool-wish' : 'pool-unwish',
    values: {},
    leaves: 0n,
    arrives: 0n,
  }),
  build: ({ pool, wishes }) => poolCall(pool, 'wishToLeave', [wishes]),
} satisfies Transaction<OfPool & { wishes: boolean }>

/** Hands a position on; what it earned so far stays with the one who held it. */
export const transferPosition = {
  describe: ({ to, amount }) => ({
    name: 'pool-transfer',
    values: { to, amount },
    leaves: 0n,
    arrives: 0n,
  }),
  build: ({ pool, to, amount }) => poolCall(pool, 'transfer', [to, amount]),
} satisfies Transaction<OfPool & { to: Address; amount: Sesh }>

export const takePoolSeat = {
  describe: ({ target }) => ({
    name: 'pool-take-seat',
    values: { amount: target },
    leaves: 0n,
    arrives: 0n,
  }),
  build: ({ pool }) => poolCall(pool, 'takeSeat'),
} satisfies Transaction<OfPool & { target: Sesh }>

export const givePoolSeatBack = {
  describe: ({ target }) => ({
    name: 'pool-give-seat-back',
    values: { amount: target },
    leaves: 0n,
    arrives: 0n,
  }),
  build: ({ pool }) => poolCall(pool, 'giveSeatBack'),
} satisfies Transaction<OfPool & { target: Sesh }>

export const requestPoolExit = {
  describe: () => ({ name: 'pool-request-exit', values: {}, leaves: 0n, arrives: 0n }),
  build: ({ pool }) => poolCall(pool, 'requestExit'),
} satisfies Transaction<OfPool>

export const collectForPool = {
  describe: () => ({ name: 'pool-collect', values: {}, leaves: 0n, arrives: 0n }),
  build: ({ pool, ...proof }) => poolCall(pool, 'collect', proofArguments(proof)),
} satisfies Transaction<OfPool & NetworkProof>

export const claimFromPool = {
  describe: ({ amount }) => ({ name: 'pool-claim', values: { amount }, leaves: 0n, arrives: amount }),
  build: ({ pool, wallet }) => poolCall(pool, 'claim', [wallet]),
} satisfies Transaction<OfPool & { wallet: Address; amount: Sesh }>
