// Not through the barrel: error texts are on every page, the curves are not.
import { CryptoError } from '@/lib/crypto/crypto-error'
import { AppError, findCause, type ErrorValues } from './app-error'
import { ChainError, type Revert } from './chain-error'
import { panicEntry, reasonEntry } from './revert-reason'
import { revertEntry, type RevertText } from './revert-text'
import { missingShares } from './share-text'
import { toChainError } from './to-chain-error'
import { isTradeRevert } from './trade-text'

/** Where the words for an error are, and what fills them. */
export type ErrorText = {
  /** Entry of the message catalogue that holds `title`, `detail` and `action`. */
  key: string
  /** A bigint is an amount in atomic SESH, a Date a moment, a number a count: format them in the reader's locale. */
  values: ErrorValues
  /** True when the same attempt may simply be made again. */
  retry: boolean
  /** Stable word to report an error by. */
  code: string
}

/**
 * The only door from an error to words. Every text says what happened, whether money is safe and what can be done.
 * `rejected` means that a person said no in the wallet: callers treat it as a choice, not as a failure.
 */
export function describeError(error: unknown): ErrorText {
  const own = findCause(error, (cause) => cause instanceof AppError)
  if (own instanceof ChainError) return describeChain(own)
  if (own instanceof AppError) return describeOwn(own)
  const crypto = findCause(error, (cause) => cause instanceof CryptoError)
  if (crypto instanceof CryptoError)
    return { key: `errors.crypto.${crypto.code}`, values: crypto.values, retry: false, code: crypto.code }
  const chain = toChainError(error)
  return chain ? describeChain(chain) : describeForeign(error)
}

function describeOwn({ family, code, values, retryable }: AppError): ErrorText {
  return { key: `errors.${family}.${code}`, values, retry: retryable, code }
}

function describeChain(error: ChainError): ErrorText {
  return error.revert ? describeRevert(error.revert, error.code) : describeOwn(error)
}

function describeRevert({ errorName, args, called }: Revert, code: string): ErrorText {
  const shares = missingShares(errorName, called)
  if (shares) return { key: `errors.shares.${shares}`, values: {}, retry: false, code: `no-${shares}-shares` }
  const entry = revertEntry(errorName)
  const values = entry && readValues(entry, args)
  if (entry && values)
    return {
      key: `errors.${isTradeRevert(errorName, called) ? 'trade' : 'revert'}.${errorName}`,
      values,
      retry: entry.retry,
      code: code === 'reverted' ? errorName : code,
    }
  const reason = String(args[0])
  const known =
    errorName === 'Panic' ? panicEntry[reason] : errorName === 'Error' ? reasonEntry[reason] : undefined
  if (known) return { key: `errors.reason.${known}`, values: {}, retry: false, code: known }
  const shown = errorName === 'Error' ? reason : errorName
  return { key: 'errors.chain.reverted', values: { reason: shown }, retry: false, code: 'reverted' }
}

/** Undefined when the arguments are not those of the ABI: then the text could not be filled. */
function readValues({ values = {} }: RevertText, args: readonly unknown[]): ErrorValues | undefined {
  const filled: Record<string, ErrorValues[string]> = {}
  for (const [name, read] of Object.entries(values)) {
    const value = read(args)
    if (value === undefined) return undefined
    filled[name] = value
  }
  return filled
}

/** Errors of the browser itself, by name: fetch throws TypeError, AbortSignal.timeout a TimeoutError. */
const foreignKeys: Readonly<Record<string, string>> = {
  TypeError: 'unreachable',
  AbortError: 'timeout',
  TimeoutError: 'timeout',
}

function describeForeign(error: unknown): ErrorText {
  const fetchFailed = findCause(error, isFetchFailure)
  if (fetchFailed instanceof Error) {
    const code = foreignKeys[fetchFailed.name] ?? 'unreachable'
    return { key: `errors.api.${code}`, values: {}, retry: true, code }
  }
  const name = error instanceof Error ? error.name : typeof error
  return { key: 'errors.unknown', values: { code: name }, retry: false, code: name }
}

/** A TypeError is a failed fetch only when it says so: others are our own mistakes and stay unknown. */
function isFetchFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error.name === 'TypeError') return /fetch|network|load failed/i.test(error.message)
  return error.name in foreignKeys
}
