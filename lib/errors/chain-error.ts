import { AppError, type AppErrorParameters } from './app-error'

export const chainErrorCodes = [
  'rejected',
  'wrong-chain',
  'wallet-busy',
  'wallet-disconnected',
  'insufficient-funds',
  'insufficient-sesh',
  'allowance-changed',
  'reverted',
  'receipt-reverted',
  'simulation-failed',
  'replaced',
  'dropped',
  'pending-too-long',
  'rpc-unavailable',
  'rpc-rate-limited',
  'unknown',
] as const

export type ChainErrorCode = (typeof chainErrorCodes)[number]

/** A decoded revert: a custom error of the contracts, `Error` with its reason, or `Panic` with its code. */
export type Revert = {
  errorName: string
  args: readonly unknown[]
  /** Address that was called, when it is known. */
  contract?: string | undefined
  /** Function that was called, when it is known. */
  called?: string | undefined
}

export type ChainErrorParameters = Omit<AppErrorParameters<ChainErrorCode>, 'shortMessage' | 'retryable'> & {
  revert?: Revert | undefined
}

/** Codes after which the same attempt may simply be made again. */
const retryableCodes: readonly ChainErrorCode[] = [
  'rejected',
  'wallet-busy',
  'simulation-failed',
  'dropped',
  'pending-too-long',
  'rpc-unavailable',
  'rpc-rate-limited',
]

/** A wallet, an RPC endpoint or a contract did not do what was asked. */
export class ChainError extends AppError<ChainErrorCode> {
  readonly family = 'chain'
  readonly revert: Revert | undefined

  constructor({ revert, ...parameters }: ChainErrorParameters) {
    const what = revert ? `${parameters.code}: ${revert.errorName}` : parameters.code
    super({
      ...parameters,
      shortMessage: `Chain: ${what}`,
      retryable: retryableCodes.includes(parameters.code),
    })
    this.revert = revert
  }
}
