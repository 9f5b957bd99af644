import { findCause } from './app-error'
import { ChainError, type ChainErrorCode, type Revert } from './chain-error'
import { revertEntry } from './revert-text'

/** Error names of viem and wagmi (whose errors have a `shortMessage`); names, so that two copies of a library agree. */
const codeByName: Readonly<Record<string, ChainErrorCode>> = {
  UserRejectedRequestError: 'rejected',
  ChainMismatchError: 'wrong-chain',
  ConnectorChainMismatchError: 'wrong-chain',
  SwitchChainError: 'wrong-chain',
  SwitchChainNotSupportedError: 'wrong-chain',
  ChainNotConfiguredError: 'wrong-chain',
  ConnectorNotConnectedError: 'wallet-disconnected',
  ConnectorUnavailableReconnectingError: 'wallet-disconnected',
  InsufficientFundsError: 'insufficient-funds',
  NonceTooLowError: 'replaced',
  TransactionReceiptRevertedError: 'receipt-reverted',
  WaitForTransactionReceiptTimeoutError: 'pending-too-long',
  ExecutionRevertedError: 'simulation-failed',
  ContractFunctionRevertedError: 'simulation-failed',
  ContractFunctionZeroDataError: 'simulation-failed',
  LimitExceededRpcError: 'rpc-rate-limited',
  HttpRequestError: 'rpc-unavailable',
  ResponseBodyTooLargeError: 'rpc-unavailable',
  WebSocketRequestError: 'rpc-unavailable',
  SocketClosedError: 'rpc-unavailable',
  TimeoutError: 'rpc-unavailable',
}

/** Codes of EIP-1193 wallets and of JSON-RPC servers (EIP-1474). 5000 is WalletConnect's rejection. */
const codeByNumber: Readonly<Record<string, ChainErrorCode>> = {
  '4001': 'rejected',
  '5000': 'rejected',
  ACTION_REJECTED: 'rejected',
  '4100': 'wallet-disconnected',
  '4900': 'wallet-disconnected',
  '4901': 'wrong-chain',
  '4902': 'wrong-chain',
  '-32002': 'wallet-busy',
  '-32005': 'rpc-rate-limited',
}

/** Sentences of nodes for which no code exists. Source: geth and Nitro (`core/error.go`). */
const codeByMessage: readonly (readonly [RegExp, ChainErrorCode])[] = [
  [/insufficient funds for (?:gas|intrinsic)/i, 'insufficient-funds'],
  [/nonce too low/i, 'replaced'],
  [/too many requests|rate limit/i, 'rpc-rate-limited'],
]

/**
 * Tells what a wallet, RPC endpoint or contract meant, from the chain of causes that viem builds. What a person
 * decided comes first, then a decoded revert, then whatever the outermost known error says.
 * @returns null when nothing in the chain is known.
 */
export function toChainError(error: unknown): ChainError | null {
  const known = findCause(error, (cause) => cause instanceof ChainError)
  if (known instanceof ChainError) return known
  if (findCause(error, (cause) => knownCode(cause) === 'rejected'))
    return new ChainError({ code: 'rejected', cause: error })
  const revert = findRevert(error)
  if (revert)
    return new ChainError({ code: revertCode(revert), revert, details: describeRaw(error), cause: error })
  const cause = findCause(error, (candidate) => knownCode(candidate) !== undefined)
  const code = knownCode(cause)
  return code === undefined ? null : new ChainError({ code, details: describeRaw(cause), cause: error })
}

function knownCode(error: unknown): ChainErrorCode | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  if ('status' in error && error.status === 429) return 'rpc-rate-limited'
  const number = 'code' in error ? codeByNumber[String(error.code)] : undefined
  const message = 'message' in error ? String(error.message) : ''
  const spoken = codeByMessage.find(([pattern]) => pattern.test(message))?.[1]
  const named = 'name' in error && 'shortMessage' in error ? codeByName[String(error.name)] : undefined
  return number ?? spoken ?? named
}

function revertCode({ errorName }: Revert): ChainErrorCode {
  return revertEntry(errorName)?.code ?? 'reverted'
}

/** What viem's ContractFunctionRevertedError decoded, with address and function of the call around it. */
function findRevert(error: unknown): Revert | undefined {
  const reverted = findCause(error, (cause) => hasName(cause, 'ContractFunctionRevertedError'))
  if (typeof reverted !== 'object' || reverted === null) return undefined
  const call = findCause(error, (cause) => hasName(cause, 'ContractFunctionExecutionError'))
  const around = { contract: fieldOf(call, 'contractAddress'), called: fieldOf(call, 'functionName') }
  if ('data' in reverted && typeof reverted.data === 'object' && reverted.data !== null) {
    const { errorName, args } = reverted.data as { errorName?: string; args?: readonly unknown[] }
    if (errorName !== undefined) return { errorName, args: args ?? [], ...around }
  }
  if ('reason' in reverted && typeof reverted.reason === 'string')
    return { errorName: 'Error', args: [reverted.reason], ...around }
  if ('signature' in reverted && typeof reverted.signature === 'string')
    return { errorName: reverted.signature, args: [], ...around }
  return undefined
}

function fieldOf(error: unknown, field: string): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  const value = Object.entries(error).find(([name]) => name === field)?.[1]
  return typeof value === 'string' ? value : undefined
}

function hasName(error: unknown, name: string): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === name
}

function describeRaw(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  if ('shortMessage' in error) return String(error.shortMessage)
  return 'message' in error ? String(error.message) : undefined
}
