import type { NameRegistration } from '@/lib/names/name-registration'
import type { PurchaseRecord } from '@/lib/names/purchase-record'
import { type Decode, list, nullable, object, text, whole } from './decode'
import { wireAddress, wireHash, wireSesh } from './wire'

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
