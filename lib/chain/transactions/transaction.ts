import type { Abi, Address, Hex } from 'viem'
import type { PublicDeployment } from '@/lib/deployment/deployment'

/** Values that fill a text of the catalogue; a bigint is atomic SESH. */
export type ReviewValues = Readonly<Record<string, string | number | bigint>>

/** What a person reads before signing. `name` is the entry `transaction.kinds.<name>` of the catalogue. */
export type Review = {
  name: string
  values: ReviewValues
  /** SESH that leaves the wallet with this transaction, atomic. */
  leaves: bigint
  /** SESH that arrives, atomic. */
  arrives: bigint
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

export type StepKind =
  'approve' | 'contribute' | 'withdraw' | 'update-rewards' | 'claim' | 'request-exit' | 'exit'

export type TransactionHash = Hex

/** Joins both halves of a transaction for one input. */
export const stepOf = <Input>(
  kind: StepKind,
  transaction: Transaction<Input>,
  input: Input,
  deployment: PublicDeployment,
): Step => ({ kind, review: transaction.describe(input), call: transaction.build(input, deployment) })
