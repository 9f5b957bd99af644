import type { Address } from 'viem'

/** One name of a purchase, in the form that the registrar takes. */
export type NameRegistration = {
  label: string
  owner: Address
  /** Years (registration periods) that are paid, from 1. */
  periods: number
  /** Text for record 1, already encrypted to the label; empty for none. */
  sessionRecord: string
  /** Text for record 3; empty for none. */
  lokinetRecord: string
}
