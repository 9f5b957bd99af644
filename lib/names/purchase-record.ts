import type { Address, Hex } from 'viem'
import type { Sesh } from '@/lib/units/sesh'
import type { NameRegistration } from './name-registration'

/** A purchase under way: what was announced, and what it takes to finish it. Whoever has the secret can finish it, at their cost. */
export type PurchaseRecord = {
  commitment: Hex
  chainId: number
  registrar: Address
  registrations: readonly NameRegistration[]
  referrer: Address | null
  secret: Hex
  /** The total that the person agreed to, atomic SESH. */
  agreed: Sesh
}
