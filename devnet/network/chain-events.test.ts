import { describe, expect, it } from 'vitest'
import { LOCAL_CHAIN_ID, parseDeployment } from '@/lib/deployment/deployment'
import { ONE_SESH } from '@/lib/units/sesh'
import { advance } from './advance'
import { applyEvent } from './chain-events'
import type { NetworkEvent } from './events'
import { accountOf, lifetimeOf, type NetworkState, timeOfHeight } from './state'
import { nodeOf, stateWith, timers, wallet } from './testing'

const deployment = parseDeployment({
  name: 'test',
  label: 'Test',
  chainId: LOCAL_CHAIN_ID,
  rpcUrls: ['http://127.0.0.1:1'],
  startBlock: 0,
  testnet: true,
  network: {
    unlockSeconds: 1,
    exitGraceSeconds: 1,
    deregistrationLockSeconds: 1,
    blockSeconds: 120,
    rewardDelaySeconds: 1,
  },
  contracts: { sesh: wallet('a'), rewards: wallet('b'), pool: wallet('c'), factory: wallet('d') },
})

const at = (height: number) => ({ block: 1n, logIndex: 0, timestamp: timeOfHeight(timers, height) })
const DEPOSIT = 25_000n * ONE_SESH

function apply(state: NetworkState, event: NetworkEvent) {
  advance(state, {
    height: Number((event.timestamp - timers.genesis) / 120n),
    timers,
    actions: [],
  })
  applyEvent(state, event, { timers, deployment })
}

const removal = (height: number, loss = 0n): NetworkEvent => ({
  ...at(height),
  kind: 'node-removed',
  nodeId: 1n,
  returnedAmount: DEPOSIT - loss,
  isLiquidation: loss > 0n,
})

describe('leaving', () => {
  it('the first request fixes the unlock height, a repeated one does not move it', () => {
    const state = stateWith([nodeOf(1n)])
    apply(state, { ...at(100), kind: 'exit-requested', nodeId: 1n })
    apply(state, { ...at(500), kind: 'exit-requested', nodeId: 1n })
    expect(state.nodes.get(1n)?.unlockHeight).toBe(100 + timers.unlockBlocks)
  })

  it('an exit returns the stake to the wallet that brought it', () => {
    const state = stateWith([nodeOf(1n, { addedAt: timers.genesis + 10_000_000n })])
    apply(state, removal(50))
    expect(lifetimeOf(state, wallet('1'))).toBe(DEPOSIT)
    expect(state.nodes.size).toBe(0)
  })

  it('a liquidation is the loss of the operator', () => {
    const state = stateWith([nodeOf(1n, { addedAt: timers.genesis + 10_000_000n })])
    apply(state, removal(50, 50n * ONE_SESH))
    expect(lifetimeOf(state, wallet('1'))).toBe(DEPOSIT - 50n * ONE_SESH)
  })

  it('a liquidation while the stakes are locked never lowers what the operator is owed', () => {
    const state = stateWith([nodeOf(1n, { deregisteredHeight: 10 })])
    const earned = 7n * ONE_SESH
    accountOf(state, wallet('1')).rewards = earned
    apply(state, removal(50, 50n * ONE_SESH))
    expect(lifetimeOf(state, wallet('1'))).toBe(earned)
    advance(state, { height: 10 + timers.deregistrationLockBlocks, timers, actions: [] })
    expect(lifetimeOf(state, wallet('1'))).toBe(earned + DEPOSIT - 50n * ONE_SESH)
    expect(accountOf(state, wallet('1'))).toMatchObject({ unlocked: DEPOSIT, liquidated: 50n * ONE_SESH })
  })

  it('stakes of an expelled node come back only after their lock', () => {
    const state = stateWith([nodeOf(1n, { deregisteredHeight: 10 })])
    apply(state, removal(50))
    expect(lifetimeOf(state, wallet('1'))).toBe(0n)
    const free = 10 + timers.deregistrationLockBlocks
    advance(state, { height: free - 1, timers, actions: [] })
    expect(lifetimeOf(state, wallet('1'))).toBe(0n)
    advance(state, { height: free, timers, actions: [] })
    expect(lifetimeOf(state, wallet('1'))).toBe(DEPOSIT)
  })
})

describe('the pool', () => {
  it('follows transfers in both directions and payouts', () => {
    const state = stateWith([])
    const before = state.pool.balance
    apply(state, { ...at(1), kind: 'pool-transfer', to: wallet('C'), amount: 7n })
    apply(state, { ...at(1), kind: 'pool-transfer', to: wallet('b'), amount: 3n })
    apply(state, { ...at(2), kind: 'pool-paid-out', amount: 3n })
    expect(state.pool.balance).toBe(before + 4n)
    expect(state.pool.totalPaidOut).toBe(3n)
    expect(state.pool.lastPaidOutAt).toBe(timeOfHeight(timers, 2))
  })
})

describe('registration', () => {
  const registered: NetworkEvent = {
    ...at(10),
    kind: 'node-registered',
    nodeId: 5n,
    blsPublicKey: { X: 1n, Y: 2n },
    ed25519Pubkey: 1n,
    ed25519Signature: [1n, 2n],
    fee: 65_535,
    contributors: nodeOf(5n).contributors,
    isSeeded: false,
  }

  it('a node whose Ed25519 signature is bad is listed but ignored', () => {
    const state = stateWith([])
    apply(state, registered)
    expect(state.nodes.get(5n)?.isIgnored).toBe(true)
  })

  it('the network caps a fee that the contract let through', () => {
    const state = stateWith([])
    apply(state, { ...registered, isSeeded: true })
    expect(state.nodes.get(5n)?.fee).toBe(10_000)
  })
})
