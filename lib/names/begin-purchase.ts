import { bytesToHex } from '@noble/hashes/utils.js'
import type { Address } from 'viem'
import { encryptNameRecord } from '@/lib/crypto/names'
import type { Sesh } from '@/lib/units/sesh'
import { nameCommitment } from './name-commitment'
import type { PurchaseRecord } from './purchase-record'

export type PurchaseDraft = {
  names: readonly { label: string; periods: number }[]
  owner: Address
  /** Account ID that all names shall point to; null for none. */
  accountId: string | null
  /** Lokinet address that all names shall point to; null for none. */
  lokinet: string | null
  referrer: Address | null
  agreed: Sesh
}

/**
 * Turns a wish into what is announced and later revealed.
 * @param random - gives so many random bytes.
 * @throws {CryptoError} `bad-account-id`.
 */
export function beginPurchase(
  draft: PurchaseDraft,
  { chainId, registrar }: { chainId: number; registrar: Address },
  random: (bytes: number) => Uint8Array,
): PurchaseRecord {
  const { owner, accountId, lokinet, referrer, agreed } = draft
  const registrations = draft.names.map(({ label, periods }) => ({
    label,
    owner,
    periods,
    sessionRecord: accountId === null ? '' : encryptNameRecord(label, accountId, random(24)),
    lokinetRecord: lokinet ?? '',
  }))
  const secret = `0x${bytesToHex(random(32))}` as const
  const commitment = nameCommitment({ chainId, registrar, registrations, referrer, secret })
  return { commitment, chainId, registrar, registrations, referrer, secret, agreed }
}
