import {
  type BaseError,
  ChainMismatchError,
  ContractFunctionExecutionError,
  ContractFunctionRevertedError,
  ContractFunctionZeroDataError,
  HttpRequestError,
  InsufficientFundsError,
  LimitExceededRpcError,
  NonceTooLowError,
  RpcRequestError,
  SwitchChainError,
  TimeoutError,
  TransactionExecutionError,
  UserRejectedRequestError,
  WaitForTransactionReceiptTimeoutError,
  encodeAbiParameters,
  encodeErrorResult,
  parseAbi,
  type Abi,
  type Address,
  type Hex,
} from 'viem'
import { arbitrum } from 'viem/chains'
import { describe, expect, it } from 'vitest'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import { seshAbi } from '@/contracts-abi/sesh'
import { sessionNameServiceAbi } from '@/contracts-abi/session-name-service'
import { CryptoError } from '@/lib/crypto'
import { ApiError } from './api-error'
import { ChainError } from './chain-error'
import { describeError } from './describe-error'
import { InputError } from './input-error'
import { toChainError } from './to-chain-error'

const CONTRACT: Address = '0xC2B9fC251aC068763EbDfdecc792E3352E351c00'

/** What `simulateContract` and `writeContract` throw around a cause. */
function executionError(cause: BaseError, abi: Abi = serviceNodeRewardsAbi) {
  const functionName = 'claimRewards'
  return new ContractFunctionExecutionError(cause, { abi, functionName, contractAddress: CONTRACT })
}

function reverted(data: Hex, abi: Abi = serviceNodeRewardsAbi) {
  return executionError(new ContractFunctionRevertedError({ abi, data, functionName: 'claimRewards' }), abi)
}

/** `Error(string)` and `Panic(uint256)` of Solidity. */
const reason = (text: string): Hex =>
  `0x08c379a0${encodeAbiParameters([{ type: 'string' }], [text]).slice(2)}`
const panic = (code: bigint): Hex =>
  `0x4e487b71${encodeAbiParameters([{ type: 'uint256' }], [code]).slice(2)}`

function sendError(cause: BaseError) {
  return new TransactionExecutionError(cause, { account: null })
}

describe('a person who says no', () => {
  it.each([
    ['as viem says it', new UserRejectedRequestError(new Error('denied'))],
    ['around a contract call', executionError(new UserRejectedRequestError(new Error('denied')))],
    ['as a plain wallet error', Object.assign(new Error('denied'), { code: 4001 })],
    ['inside an unknown error', new Error('failed', { cause: { code: 4001 } })],
    ['of WalletConnect', Object.assign(new Error('denied'), { code: 5000 })],
  ])('%s', (_, error) => {
    expect(describeError(error)).toEqual({
      key: 'errors.chain.rejected',
      values: {},
      retry: true,
      code: 'rejected',
    })
  })
})

describe('a revert', () => {
  it('is described by its own name and arguments', () => {
    const data = encodeErrorResult({
      abi: serviceNodeRewardsAbi,
      errorName: 'LeaveRequestTooEarly',
      args: [7n, 1_700_000_000n, 1_600_000_000n],
    })
    expect(describeError(reverted(data))).toEqual({
      key: 'errors.revert.LeaveRequestTooEarly',
      values: { until: new Date(1_700_000_000_000) },
      retry: true,
      code: 'LeaveRequestTooEarly',
    })
  })

  it('keeps contract and function that were called', () => {
    const data = encodeErrorResult({ abi: serviceNodeRewardsAbi, errorName: 'ClaimThresholdExceeded' })
    expect(toChainError(reverted(data))?.revert).toEqual({
      errorName: 'ClaimThresholdExceeded',
      args: [],
      contract: CONTRACT,
      called: 'claimRewards',
    })
  })

  it.each([
    ['fulfillAdvancedOrder', 'errors.trade.ERC721IncorrectOwner'],
    ['transferFrom', 'errors.revert.ERC721IncorrectOwner'],
  ])('of a name that somebody else owns is told in %s as %s', (functionName, key) => {
    const abi = sessionNameServiceAbi
    const data = encodeErrorResult({ abi, errorName: 'ERC721IncorrectOwner', args: [CONTRACT, 1n, CONTRACT] })
    const cause = new ContractFunctionRevertedError({ abi, data, functionName })
    const call = { functionName, args: [CONTRACT, CONTRACT, 1n], contractAddress: CONTRACT }
    const error = new ContractFunctionExecutionError(cause, { abi, ...call })
    expect(describeError(error)).toMatchObject({ key, values: { owner: CONTRACT } })
  })

  it.each([
    ['ERC20InsufficientAllowance', 'allowance-changed'],
    ['ERC20InsufficientBalance', 'insufficient-sesh'],
  ] as const)('%s of the token has the code %s', (errorName, code) => {
    const data = encodeErrorResult({ abi: seshAbi, errorName, args: [CONTRACT, 5n, 9n] })
    const text = describeError(reverted(data, seshAbi))
    expect(text).toMatchObject({ key: `errors.revert.${errorName}`, code, values: { needed: 9n } })
  })

  it.each([
    ['Invalid Signature', 'invalid-point'],
    ['Vesting: no tokens are due', 'vesting-nothing-due'],
  ])('with the reason %j has its own words', (text, entry) => {
    expect(describeError(reverted(reason(text)))).toMatchObject({ key: `errors.reason.${entry}` })
  })

  it('with a foreign reason shows it', () => {
    expect(describeError(reverted(reason('no way')))).toMatchObject({
      key: 'errors.chain.reverted',
      values: { reason: 'no way' },
    })
  })

  it('with an arithmetic panic means that nothing is open', () => {
    expect(describeError(reverted(panic(0x11n)))).toMatchObject({ key: 'errors.reason.panic-arithmetic' })
  })

  it('that the ABI does not know shows its selector', () => {
    const data = encodeErrorResult({ abi: parseAbi(['error Strange()']), errorName: 'Strange' })
    expect(describeError(reverted(data))).toMatchObject({
      key: 'errors.chain.reverted',
      values: { reason: data.slice(0, 10) },
    })
  })

  it('whose arguments do not fit the ABI shows its name', () => {
    const error = new ChainError({
      code: 'reverted',
      revert: { errorName: 'LeaveRequestTooEarly', args: [] },
    })
    expect(describeError(error)).toMatchObject({
      key: 'errors.chain.reverted',
      values: { reason: 'LeaveRequestTooEarly' },
    })
  })

  it('without any data is a failed trial run', () => {
    const bare = new ContractFunctionRevertedError({ abi: serviceNodeRewardsAbi, functionName: 'x' })
    expect(describeError(executionError(bare)).code).toBe('simulation-failed')
    const silent = new ContractFunctionZeroDataError({ functionName: 'x' })
    expect(describeError(executionError(silent)).code).toBe('simulation-failed')
  })
})

describe('wallets and RPC endpoints', () => {
  const request = { body: {}, url: 'http://127.0.0.1:1' }
  it.each([
    ['not enough ETH', sendError(new InsufficientFundsError()), 'insufficient-funds'],
    [
      'not enough ETH, said by the node only',
      new RpcRequestError({
        ...request,
        error: { code: -32000, message: 'insufficient funds for gas * price + value: have 0 want 1' },
      }),
      'insufficient-funds',
    ],
    [
      'another chain',
      sendError(new ChainMismatchError({ chain: arbitrum, currentChainId: 1 })),
      'wrong-chain',
    ],
    ['a chain the wallet does not know', new SwitchChainError(new Error('4902')), 'wrong-chain'],
    ['a busy wallet', Object.assign(new Error('pending'), { code: -32002 }), 'wallet-busy'],
    ['a locked wallet', Object.assign(new Error('locked'), { code: 4100 }), 'wallet-disconnected'],
    ['HTTP 429', executionError(new HttpRequestError({ ...request, status: 429 })), 'rpc-rate-limited'],
    ['a rate limit', new LimitExceededRpcError(new Error('slow down')), 'rpc-rate-limited'],
    ['HTTP 502', executionError(new HttpRequestError({ ...request, status: 502 })), 'rpc-unavailable'],
    [
      'no connection',
      new HttpRequestError({ ...request, cause: new TypeError('fetch failed') }),
      'rpc-unavailable',
    ],
    ['no answer in time', new TimeoutError(request), 'rpc-unavailable'],
    ['a used nonce', sendError(new NonceTooLowError()), 'replaced'],
    ['a wait that ran out', new WaitForTransactionReceiptTimeoutError({ hash: '0x' }), 'pending-too-long'],
  ])('%s', (_, error, code) => {
    expect(describeError(error)).toMatchObject({ key: `errors.chain.${code}`, code })
  })
})

describe('our own errors', () => {
  it('keep family, code and values', () => {
    expect(describeError(new InputError('below-minimum', { minimum: 5n }))).toEqual({
      key: 'errors.input.below-minimum',
      values: { minimum: 5n },
      retry: false,
      code: 'below-minimum',
    })
    expect(describeError(new ApiError({ code: 'http', status: 504 }))).toMatchObject({
      key: 'errors.api.http',
      values: { status: 504 },
      retry: true,
    })
    expect(describeError(new CryptoError('bad-hex')).key).toBe('errors.crypto.bad-hex')
  })

  it('are found behind other errors', () => {
    const error = new Error('query failed', { cause: new ApiError({ code: 'not-found' }) })
    expect(describeError(error)).toMatchObject({ key: 'errors.api.not-found', retry: false })
  })
})

describe('foreign errors', () => {
  it.each([
    [new TypeError('fetch failed'), 'errors.api.unreachable'],
    [new TypeError('Failed to fetch'), 'errors.api.unreachable'],
    [new DOMException('too slow', 'TimeoutError'), 'errors.api.timeout'],
    [new TypeError('x is not a function'), 'errors.unknown'],
    [new RangeError('odd'), 'errors.unknown'],
    ['just text', 'errors.unknown'],
    [null, 'errors.unknown'],
  ])('%s', (error, key) => {
    expect(describeError(error).key).toBe(key)
  })

  it('keep their name, so that they can be reported', () => {
    expect(describeError(new RangeError('odd')).values).toEqual({ code: 'RangeError' })
  })

  it('end even when their causes go in a circle', () => {
    const error = new Error('round')
    error.cause = error
    expect(describeError(error).key).toBe('errors.unknown')
  })
})

it('AppError.walk searches the causes', () => {
  const cause = new RangeError('deep')
  const error = new ChainError({ code: 'unknown', cause: new Error('middle', { cause }) })
  expect(error.walk((candidate) => candidate instanceof RangeError)).toBe(cause)
  expect(error.walk(() => false)).toBeUndefined()
})
