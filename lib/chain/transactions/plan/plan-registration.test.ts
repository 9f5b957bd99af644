import { type Address, getContractAddress } from 'viem'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { testRegistration } from '@/lib/chain/signatures/test-registration'
import { callOf, chainAnswering, testDeployment } from '@/lib/chain/test-chain'
import { keysOf } from '@/lib/staking/registration/prepared-registration'
import { basisPoints } from '@/lib/units/basis-points'
import { sesh } from '@/lib/units/sesh'
import type { Baseline } from '../flow-record'
import { planOpening, planSoloRegistration } from './plan-registration'

const operator: Address = '0x2222222222222222222222222222222222222222'
const { chainId, contracts } = testDeployment
const registration = testRegistration({ operator, chainId, contract: contracts.rewards })
const REQUIREMENT = 25_000n

/** What the chain says; each test changes what it needs. */
const said = { id: 0n, balance: REQUIREMENT, allowance: 0n }
let now = said
beforeEach(() => {
  now = { ...said }
})

const chain = chainAnswering({
  serviceNodeIDs: () => now.id,
  stakingRequirement: () => REQUIREMENT,
  maxContributors: () => 10n,
  balanceOf: () => now.balance,
  allowance: () => now.allowance,
})
const plan = (change: Partial<typeof registration> = {}, wallet = operator) =>
  planSoloRegistration(chain, {
    wallet,
    intent: { kind: 'register-solo', keys: keysOf({ ...registration, ...change }), beneficiary: operator },
    baseline: {} as Baseline,
    steps: [],
  })

describe('planSoloRegistration', () => {
  it('approves exactly the requirement, then registers', async () => {
    const [approval, last] = await plan()
    expect(callOf(approval)?.args).toEqual([contracts.rewards, REQUIREMENT])
    expect(last?.kind).toBe('register-solo')
    now.allowance = REQUIREMENT
    expect((await plan()).map(({ kind }) => kind)).toEqual(['register-solo'])
  })

  it('a key that is registered already is not paid for again', async () => {
    now.id = 7n
    expect(await plan()).toEqual([])
  })

  it.each([
    ['signed for another operator', {}, contracts.sesh, 'bad-proof-of-possession'],
    ['of a damaged key', { blsPublicKey: 'f'.repeat(128) }, operator, 'bad-node-key'],
  ])('error: a registration %s asks for no signature', async (_, change, wallet, code) => {
    await expect(plan(change, wallet)).rejects.toMatchObject({ code })
  })

  it('error: less SESH than the requirement', async () => {
    now.balance = REQUIREMENT - 1n
    await expect(plan()).rejects.toMatchObject({ code: 'insufficient-sesh' })
  })
})

describe('planOpening', () => {
  beforeEach(() => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('the index is down')))
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  const open = () =>
    planOpening(chain, {
      wallet: operator,
      intent: {
        kind: 'open-node',
        keys: keysOf(registration),
        fee: basisPoints(500),
        reservations: [],
        manualFinalize: false,
        stake: sesh(REQUIREMENT),
        beneficiary: operator,
      },
      baseline: {} as Baseline,
      steps: [],
    })

  it('creates a contract, and approves and stakes to the address that it will have', async () => {
    const steps = await open()
    const expected = getContractAddress({ from: contracts.factory, nonce: 1n })
    expect(steps.map(({ kind }) => kind)).toEqual(['deploy', 'approve', 'contribute'])
    expect(callOf(steps[1])?.args).toEqual([expected, REQUIREMENT])
    expect(callOf(steps[2])?.address).toBe(expected)
  })

  it('error: no contract is created for a node that is registered already', async () => {
    now.id = 7n
    await expect(open()).rejects.toMatchObject({ code: 'node-already-registered', values: { node: 7n } })
  })
})
