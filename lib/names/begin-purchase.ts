import { bytesToHex } from '@noble/hashes/utils.js'
import type { Address } from 'viem'
import { encryptNameRecord } from '@/lib/crypto/names'
import { InputError } from '@/lib/errors/input-error'
import type { Sesh } from '@/lib/units/sesh'
import { isLokinetAddress } from './lokinet-address'
import { nameCommitment } from './name-commitment'
import type { PurchaseRecord } from './purchase-record'

export type PurchaseDraft = {
  names: readonly { label: string; periods: number }[]
  owner: Address
  /** Account ID that all names shall point to, as typed; empty for none. */
  accountId: string
  /** Lokinet address that all names shall point to, as typed; empty for none. */
  lokinet: string
  referrer: Address | null
  agreed: Sesh
}

/**
 * Turns a wish into what is announced and later revealed.
 * @param random - gives so many random bytes.
 * @throws {CryptoError} `bad-account-id`.
 * @throws {InputError} `bad-lokinet`.
 */
export function beginPurchase(
  draft: PurchaseDraft,
  { chainId, registrar }: { chainId: number; registrar: Address },
  random: (bytes: number) => Uint8Array,
): PurchaseRecord {
  const { owner, referrer, agreed } = draft
  const accountId = draft.accountId.trim()
  const lokinetRecord = draft.lokinet.trim().toLowerCase()
  if (lokinetRecord !== '' && !isLokinetAddress(lokinetRecord)) throw new InputError('bad-lokinet')
  const registrations = draft.names.map(({ label, periods }) => ({
    label,
    owner,
    periods,
    sessionRecord: accountId === '' ? '' : encryptNameRecord(label, accountId, random(24)),
    lokinetRecord,
  }))
  const secret = `0x${bytesToHex(random(32))}` as const
  const commitment = nameCommitment({ chainId, registrar, registrations, referrer, secret })
  return { commitment, chainId, registrar, registrations, referrer, secret, agreed }
}
