import type { Abi, Address } from 'viem'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import type { MarketReviewName } from './market/review-name'
import type { Signing } from './market/signing'

/** Every transaction that a person can send, by name. */
export const callKinds = [
  'approve',
  'contribute',
  'withdraw',
  'finalize',
  'update-rewards',
  'claim',
  'request-exit',
  'exit',
  'exit-after-wait',
  'liquidate',
  'pay-out-pool',
  'release',
  'hand-over-vesting',
  'register-solo',
  'deploy',
  'update-fee',
  'update-start',
  'update-reservations',
  'update-keys',
  'reuse-contract',
  'reset',
  'rescue',
  'update-beneficiary',
  'commit-names',
  'register-names',
  'renew-name',
  'set-record',
  'transfer-name',
  'burn-name',
  'revoke-name-approval',
  'revoke-operator',
  'revoke-allowance',
  'claim-referral',
  'send-sesh',
  'approve-name',
  'approve-all-names',
  'buy-names',
  'accept-offer',
  'cancel-orders',
  'cancel-all-orders',
  'vault-deposit',
  'vault-redeem',
  'vault-request',
  'vault-claim',
  'vault-collect-rewards',
  'vault-invest',
  'vault-request-exit',
  'vault-collect-seat',
  'pool-create',
  'pool-join',
  'pool-take-back',
  'pool-wish',
  'pool-transfer',
  'pool-take-seat',
  'pool-give-seat-back',
  'pool-request-exit',
  'pool-collect',
  'pool-claim',
] as const

/** What is signed without being sent to the chain: orders, which go to the order book. */
export const signatureKinds = ['sign-listings', 'sign-offer'] as const

/** Everything a person can sign. */
export const stepKinds = [...callKinds, ...signatureKinds] as const

export type CallKind = (typeof callKinds)[number]
export type SignatureKind = (typeof signatureKinds)[number]
export type StepKind = (typeof stepKinds)[number]

/** Values that fill a text of the catalogue; a bigint is atomic SESH. */
export type ReviewValues = Readonly<Record<string, string | number | bigint>>

/** What a person reads before signing. */
export type Review = {
  /** Entry `transaction.kinds.<name>` of the catalogue: what is done, and who may do what afterwards. */
  name:
    | Exclude<CallKind, 'update-start' | 'set-record'>
    | MarketReviewName
    | 'approve-names'
    | 'approve-vault'
    | 'approve-pool'
    | 'pool-join-last'
    | 'pool-unwish'
    | 'send-sesh-proven'
    | 'register-name'
    | 'set-session-record'
    | 'clear-session-record'
    | 'set-lokinet-record'
    | 'clear-lokinet-record'
    | 'approve-registration'
    | 'withdraw-operator'
    | 'contribute-vesting'
    | 'withdraw-vesting'
    | 'claim-vesting'
    | 'request-exit-vesting'
    | 'register-solo-vesting'
    | 'update-start-manual'
    | 'update-start-auto'
  values: ReviewValues
  /** SESH that leaves the wallet with this transaction, atomic. */
  leaves: bigint
  /** SESH that arrives, atomic. */
  arrives: bigint
  /** Vesting contract whose SESH it is; left out for the wallet's own. */
  holder?: Address | undefined
}

/** A contract call, ready to be simulated and sent. */
export type Call = {
  address: Address
  abi: Abi
  functionName: string
  args: readonly unknown[]
}

/** One thing a person can sign: what they read, and what is signed. */
export type Transaction<Input> = {
  describe: (input: Input) => Review
  build: (input: Input, deployment: PublicDeployment) => Call
}

/** One transaction of a plan, ready for the dialog. */
export type CallStep = { kind: CallKind; review: Review; call: Call }

/** One signature of a plan that sends nothing. */
export type SignatureStep = { kind: SignatureKind; review: Review; signing: Signing }

export type Step = CallStep | SignatureStep

export const isSignature = (step: Step): step is SignatureStep => 'signing' in step

/** Joins both halves of a transaction for one input. */
export const stepOf = <Input>(
  kind: CallKind,
  transaction: Transaction<Input>,
  input: Input,
  deployment: PublicDeployment,
): CallStep => ({ kind, review: transaction.describe(input), call: transaction.build(input, deployment) })
