import { AppError, type ErrorValues } from './app-error'

export const inputErrorCodes = [
  'empty-amount',
  'negative-amount',
  'exponent',
  'not-a-number',
  'too-many-decimals',
  'too-large',
  'zero',
  'below-minimum',
  'above-open',
  'above-balance',
  'above-position',
  'to-the-pool',
  'closed-awaiting-operator',
  'closed-filled',
  'closed-finalized',
  'closed-all-reserved',
  'closed-no-seat',
  'empty-fee',
  'negative-fee',
  'fee-not-a-number',
  'fee-too-many-decimals',
  'fee-above-100',
  'empty-address',
  'bad-address',
  'bad-checksum',
  'zero-address',
  'protocol-contract',
  'stake-below-quarter',
  'stake-above-requirement',
  'reserved-for-operator',
  'reserved-twice',
  'reserved-no-seat',
  'reserved-below-minimum',
  'reserved-above-rest',
  'not-for-this-operator',
  'bad-node-signature',
  'bad-proof-of-possession',
  'bad-node-key',
  'contract-with-other-terms',
  'node-already-registered',
  'bad-name',
  'name-without-address',
  'names-not-here',
  'name-free',
  'nodes-differ',
  'name-moved',
  'name-of-somebody-else',
  'proof-wrong',
  'answers-differ',
  'empty-name',
  'name-character',
  'name-dash',
  'name-too-long',
  'no-names-here',
  'no-market-here',
  'not-together',
  'not-your-name',
  'price-raised',
  'price-moved',
  'purchase-of-elsewhere',
  'bad-lokinet',
  'bad-time',
  'bad-height',
] as const

export type InputErrorCode = (typeof inputErrorCodes)[number]

/** A value that a person (or a caller) gave cannot be used as it stands. Nothing has been sent. */
export class InputError extends AppError<InputErrorCode> {
  readonly family = 'input'

  constructor(code: InputErrorCode, values?: ErrorValues) {
    super({ code, shortMessage: `Input refused: ${code}`, values })
  }
}
