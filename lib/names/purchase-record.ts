import type { Address, Hex } from 'viem'
import { type Decode, list, nullable, object, text, whole } from '@/lib/api/decode'
import { wireAddress, wireHash, wireSesh } from '@/lib/api/wire'
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

/** One name of a purchase, out of what was kept. */
export const readRegistration: Decode<NameRegistration> = object({
  label: text(/^[a-z0-9_-]{1,64}$/, 'a label'),
  owner: wireAddress,
  periods: whole({ min: 1, max: 10 }),
  sessionRecord: text(),
  lokinetRecord: text(),
})

export const readPurchase: Decode<PurchaseRecord> = object({
  commitment: wireHash,
  chainId: whole({ min: 1 }),
  registrar: wireAddress,
  registrations: list(readRegistration),
  referrer: nullable(wireAddress),
  secret: wireHash,
  agreed: wireSesh,
})

const readAll = list(readPurchase)

export const purchaseText = (purchases: readonly PurchaseRecord[]): string =>
  JSON.stringify(purchases, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value))

/** The purchases out of a kept text; none out of anything that is not one. */
export function readPurchases(stored: string | null): readonly PurchaseRecord[] {
  if (stored === null) return []
  try {
    return readAll(JSON.parse(stored))
  } catch {
    return []
  }
}
