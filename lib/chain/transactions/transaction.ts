import type { Abi, Address } from 'viem'
import type { PublicDeployment } from '@/lib/deployment/deployment'

/** Everything a person can sign, by name. */
export const stepKinds = [
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
] as const

export type StepKind = (typeof stepKinds)[number]

/** Values that fill a text of the catalogue; a bigint is atomic SESH. */
export type ReviewValues = Readonly<Record<string, string | number | bigint>>

/** What a person reads before signing. */
export type Review = {
  /** Entry `transaction.kinds.<name>` of the catalogue: what is done, and who may do what afterwards. */
  name:
    | Exclude<StepKind, 'update-start' | 'set-record'>
    | 'approve-names'
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
export type Step = { kind: StepKind; review: Review; call: Call }

/** Joins both halves of a transaction for one input. */
export const stepOf = <Input>(
  kind: StepKind,
  transaction: Transaction<Input>,
  input: Input,
  deployment: PublicDeployment,
): Step => ({ kind, review: transaction.describe(input), call: transaction.build(input, deployment) })
