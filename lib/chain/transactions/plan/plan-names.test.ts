import { type Address, zeroAddress, zeroHash } from 'viem'
import { beforeEach, describe, expect, it } from 'vitest'
import { callOf, chainAnswering } from '@/lib/chain/test-chain'
import { labelToRegistryName, tokenIdOf } from '@/lib/crypto/names'
import { sesh } from '@/lib/units/sesh'
import { planBurn, planCommit, planNamePurchase, planRecord, planRenewal, planTransfer } from './plan-names'

const anna: Address = '0x2222222222222222222222222222222222222222'
const bob: Address = '0x3333333333333333333333333333333333333333'
const registryName = labelToRegistryName('alice')
const name = { registryName, label: 'alice' }
const FEE = 100n

/** What the chain says; each test changes what it needs. */
const said = {
  owner: anna,
  records: ['sealed', ''],
  balance: 1_000n,
  allowance: 0n,
  price: 10n,
  taken: '',
}
let now = said
beforeEach(() => {
  now = { ...said }
})

const chain = chainAnswering({
  namesToAssets: () => (now.owner === zeroAddress ? [0n, 0n] : [tokenIdOf(registryName), 5n]),
  ownerOf: () => now.owner,
  tokenIdToTextRecord: () => now.records,
  expiration: () => 365n * 86_400n,
  allowRenewals: () => true,
  registrationFee: () => FEE,
  transferFee: () => FEE,
  paymentToken: () => bob,
  balanceOf: () => now.balance,
  allowance: () => now.allowance,
  available: (label) => label !== now.taken,
  reservedFor: () => zeroAddress,
  price: (_, periods) => now.price * BigInt(Number(periods)),
  commitments: () => 7n,
})
const kinds = (steps: readonly { kind: string }[]) => steps.map(({ kind }) => kind)

describe('E-28: whose a name is decides the chain, asked again before each signature', () => {
  const baseline = { renewedAt: null } as Parameters<typeof planRenewal>[1]['baseline']
  const plans = {
    transfer: () => planTransfer(chain, anna, { kind: 'transfer-name', name, to: bob, clearRecords: true }),
    burn: () => planBurn(chain, anna, { kind: 'burn-name', name }),
    record: () => planRecord(chain, anna, { kind: 'set-record', name, record: 'session', text: 'new' }),
    renewal: () => planRenewal(chain, { wallet: anna, intent: { kind: 'renew-name', name }, baseline }),
  }

  it.each(Object.entries(plans))(
    '%s: nothing can be signed once somebody else has the name',
    async (_, plan) => {
      expect((await plan()).length).toBeGreaterThan(0)
      now.owner = '0x4444444444444444444444444444444444444444'
      await expect(plan()).rejects.toMatchObject({ code: 'not-your-name' })
    },
  )

  it('a transfer clears, approves the fee, hands over; what is done is not asked for again', async () => {
    expect(kinds(await plans.transfer())).toEqual(['set-record', 'approve', 'transfer-name'])
    now.records = ['', '']
    expect(kinds(await plans.transfer())).toEqual(['approve', 'transfer-name'])
    now.allowance = FEE
    expect(kinds(await plans.transfer())).toEqual(['transfer-name'])
    now.owner = bob
    expect(await plans.transfer()).toEqual([])
  })

  it('a name that was given up is not given up again', async () => {
    now.owner = zeroAddress
    expect(await plans.burn()).toEqual([])
  })
})

describe('a purchase', () => {
  const registrations = ['alice', 'bob'].map((label) => ({
    label,
    owner: anna,
    periods: 1,
    sessionRecord: '',
    lokinetRecord: '',
  }))
  const plan = (more: { maxTotal?: bigint; skipTaken?: boolean } = {}) =>
    planNamePurchase(chain, {
      wallet: anna,
      steps: [],
      intent: {
        kind: 'register-names',
        registrations,
        referrer: null,
        secret: zeroHash,
        skipTaken: more.skipTaken ?? false,
        maxTotal: sesh(more.maxTotal ?? 20n),
      },
    })

  it('E-06: an announcement that somebody else relayed counts', async () => {
    expect(await planCommit(chain, { kind: 'commit-names', commitment: zeroHash })).toEqual([])
  })

  it('E-08: lets the registrar take the total that was agreed to, and not one unit more', async () => {
    const [approval, purchase] = await plan()
    expect(callOf(approval)?.args[1]).toBe(20n)
    expect(callOf(purchase)?.args.at(-1)).toMatchObject({ maxTotal: 20n })
  })

  it('E-08: a price that was raised since is refused before anything is signed', async () => {
    now.price = 11n
    await expect(plan()).rejects.toMatchObject({ code: 'price-raised' })
    expect((await plan({ maxTotal: 22n })).length).toBe(2)
  })

  it('approves and names only what is left, when another was taken', async () => {
    now.taken = 'bob'
    const [approval, purchase] = await plan({ skipTaken: true })
    expect(callOf(approval)?.args[1]).toBe(10n)
    expect(purchase?.review).toMatchObject({ name: 'register-name', values: { name: 'alice', amount: 10n } })
  })

  it('error: less SESH than it costs', async () => {
    now.balance = 19n
    await expect(plan()).rejects.toMatchObject({ code: 'insufficient-sesh' })
  })
})
