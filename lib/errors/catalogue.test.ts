import IntlMessageFormat from 'intl-messageformat'
import type { Abi, AbiParameter } from 'viem'
import { describe, expect, it } from 'vitest'
import { liquidStakingAbi } from '@/contracts-abi/liquid-staking'
import { microPoolAbi } from '@/contracts-abi/micro-pool'
import { microPoolsAbi } from '@/contracts-abi/micro-pools'
import { rewardRatePoolAbi } from '@/contracts-abi/reward-rate-pool'
import { serviceNodeContributionAbi } from '@/contracts-abi/service-node-contribution'
import { serviceNodeContributionFactoryAbi } from '@/contracts-abi/service-node-contribution-factory'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import { sessionNameServiceAbi } from '@/contracts-abi/session-name-service'
import { snsRegistrarAbi } from '@/contracts-abi/sns-registrar'
import { seaportAbi } from '@/contracts-abi/seaport'
import { seatAbi } from '@/contracts-abi/seat'
import { seshAbi } from '@/contracts-abi/sesh'
import { snsConduitAbi } from '@/contracts-abi/sns-conduit'
import { snsConduitControllerAbi } from '@/contracts-abi/sns-conduit-controller'
import { tokenConverterAbi } from '@/contracts-abi/token-converter'
import { tokenVestingNoStakingAbi } from '@/contracts-abi/token-vesting-no-staking'
import { tokenVestingStakingAbi } from '@/contracts-abi/token-vesting-staking'
import { cryptoErrorCodes } from '@/lib/crypto'
import catalogue from '@/messages/en/errors.json'
import { apiErrorCodes } from './api-error'
import type { ErrorValues } from './app-error'
import { chainErrorCodes, ChainError } from './chain-error'
import { describeError } from './describe-error'
import { inputErrorCodes } from './input-error'
import { localiseErrorValues } from './localise-error-values'
import { panicEntry, reasonEntry } from './revert-reason'
import { shareKinds } from './share-text'
import { tradeErrors } from './trade-text'

const abis: readonly Abi[] = [
  liquidStakingAbi,
  microPoolAbi,
  microPoolsAbi,
  seatAbi,
  rewardRatePoolAbi,
  serviceNodeContributionAbi,
  serviceNodeContributionFactoryAbi,
  serviceNodeRewardsAbi,
  seaportAbi,
  seshAbi,
  sessionNameServiceAbi,
  snsConduitAbi,
  snsConduitControllerAbi,
  snsRegistrarAbi,
  tokenConverterAbi,
  tokenVestingNoStakingAbi,
  tokenVestingStakingAbi,
]

/** Every custom error of the ABIs with arguments of its own types; overloads stand side by side. */
const reverts = abis.flatMap((abi) =>
  abi.flatMap((item) =>
    item.type === 'error' ? [{ errorName: item.name, args: item.inputs.map(exampleOf) }] : [],
  ),
)

/** As viem decodes it: integers of up to 48 bits become numbers. */
function exampleOf({ type }: AbiParameter): unknown {
  const bits = /^uint(\d+)$/.exec(type)?.[1]
  if (bits !== undefined) return Number(bits) <= 48 ? 2 : 1_700_000_000n
  if (type === 'address') return '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'
  if (type === 'string') return 'a name'
  if (type === 'bytes32') return `0x${'12'.repeat(32)}`
  if (type === 'uint256[]') return [1_700_000_000n]
  if (type === 'tuple') return { X: 1n, Y: 2n }
  throw new Error(`no example for ${type}`)
}

/** Title, detail and action at a key, or undefined when there is no such entry. */
function textsOf(key: string): Record<string, string> | undefined {
  const [root, ...path] = key.split('.')
  expect(root).toBe('errors')
  let node: unknown = catalogue
  for (const part of path)
    node =
      typeof node === 'object' && node !== null
        ? Object.entries(node).find(([name]) => name === part)?.[1]
        : undefined
  return node as Record<string, string> | undefined
}

/** Formats all three texts; the formatter throws on bad ICU syntax and on a value that is not given. */
function expectWords(key: string, values: ErrorValues) {
  const texts = textsOf(key)
  expect(Object.keys(texts ?? {}).sort(), key).toEqual(['action', 'detail', 'title'])
  for (const text of Object.values(texts ?? {})) {
    const words = String(new IntlMessageFormat(text, 'en').format(localiseErrorValues(values, 'en')))
    expect(words.length, key).toBeGreaterThan(5)
    expect(words, key).not.toMatch(/[{}]|undefined|NaN|Invalid Date/)
  }
}

describe('every revert of the ABIs has words, and its arguments fill them', () => {
  it.each(reverts)('$errorName', ({ errorName, args }) => {
    const text = describeError(new ChainError({ code: 'reverted', revert: { errorName, args } }))
    expect(text.key).toBe(`errors.revert.${errorName}`)
    expectWords(text.key, text.values)
  })
})

describe('in a trade, what the other side lacks has words of its own', () => {
  it.each(reverts.filter(({ errorName }) => tradeErrors.some((name) => name === errorName)))(
    '$errorName',
    (revert) => {
      const called = 'fulfillAdvancedOrder'
      const text = describeError(new ChainError({ code: 'reverted', revert: { ...revert, called } }))
      expect(text.key).toBe(`errors.trade.${revert.errorName}`)
      expectWords(text.key, text.values)
    },
  )
})

describe('shares that are not there are told as shares, not as SESH', () => {
  const args = ['0x70997970C51812dc3A010C7d01b50e0d17dc79C8', 5n, 9n]
  const keyIn = (called: string) => {
    const revert = { errorName: 'ERC20InsufficientBalance', args, called }
    return describeError(new ChainError({ code: 'insufficient-sesh', revert }))
  }

  it.each([
    ['redeem', 'errors.shares.vault'],
    ['requestRedeem', 'errors.shares.vault'],
    ['takeBack', 'errors.shares.pool'],
    ['deposit', 'errors.revert.ERC20InsufficientBalance'],
    ['join', 'errors.revert.ERC20InsufficientBalance'],
  ])('in %s as %s', (called, key) => {
    const text = keyIn(called)
    expect(text.key).toBe(key)
    expect(text.code === 'insufficient-sesh').toBe(key.startsWith('errors.revert'))
    expectWords(text.key, text.values)
  })
})

const inputValues: ErrorValues = {
  node: 7n,
  decimals: 9,
  largest: 1n,
  operator: '0x0000000000000000000000000000000000000001',
  minimum: 1n,
  maximum: 1n,
  balance: 1n,
  total: 1n,
  agreed: 1n,
  needed: 1n,
  reason: 'no way',
  name: 'x',
  character: 'é (U+00E9)',
  position: 2,
  count: 12,
  word: 7,
  length: 65,
  status: 504,
}

describe('every code has words', () => {
  it.each([
    ...inputErrorCodes.map((code) => `errors.input.${code}`),
    ...chainErrorCodes.map((code) => `errors.chain.${code}`),
    ...apiErrorCodes.map((code) => `errors.api.${code}`),
    ...cryptoErrorCodes.map((code) => `errors.crypto.${code}`),
    ...new Set(
      [...Object.values(reasonEntry), ...Object.values(panicEntry)].map((entry) => `errors.reason.${entry}`),
    ),
    'errors.staking.overfilled',
    ...['messaging', 'relay', 'storage', 'swarm', 'worker'].flatMap((family) =>
      Object.keys(catalogue[family as 'relay']).map((code) => `errors.${family}.${code}`),
    ),
  ])('%s', (key) => {
    expectWords(key, inputValues)
  })

  it('errors.unknown', () => {
    expectWords('errors.unknown', { code: 'RangeError' })
  })
})

it('the catalogue holds no entry that nothing leads to', () => {
  const names = (entries: object) => Object.keys(entries).sort()
  expect(names(catalogue.revert)).toEqual([...new Set(reverts.map(({ errorName }) => errorName))].sort())
  expect(names(catalogue.trade)).toEqual([...tradeErrors].sort())
  expect(names(catalogue.shares)).toEqual([...shareKinds].sort())
  expect(names(catalogue.input)).toEqual([...inputErrorCodes].sort())
  expect(names(catalogue.chain)).toEqual([...chainErrorCodes].sort())
  expect(names(catalogue.api)).toEqual([...apiErrorCodes].sort())
  expect(names(catalogue.crypto)).toEqual([...cryptoErrorCodes].sort())
  const reasons = new Set([...Object.values(reasonEntry), ...Object.values(panicEntry)])
  expect(names(catalogue.reason)).toEqual([...reasons].sort())
})
