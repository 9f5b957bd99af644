import type { nameEvent } from 'ponder:schema'
import { getAddress } from 'viem'
import { nameTerm } from '@/lib/names/expiry'
import { unixSeconds } from '@/lib/units/time'
import type { NameRow } from './name-page'
import type { ExpiryRules } from './name-rules'
import { withChecksums } from './present'

/** How names look on the wire. Records are texts of strangers: to be shown as plain text, if at all (E-17). */

const recordOf = (text: string | null, length: number, writtenAt: number | null) =>
  text === null ? null : { text, length, writtenAt }

/** @param now - Unix seconds of the last indexed block. */
export function presentName(row: NameRow, rules: ExpiryRules | null, now: number) {
  return {
    tokenId: row.tokenId.toString(),
    registryName: row.registryName,
    isStandard: row.isStandard,
    holding: row.holding,
    owner: row.owner === null ? null : getAddress(row.owner),
    registeredAt: row.registeredAt,
    renewedAt: row.renewedAt,
    transferredAt: row.transferredAt,
    isReceived: row.isReceived,
    label: row.label,
    labelSource: row.labelSource,
    labelSeenAt: row.labelSeenAt,
    categories: row.categories,
    records: {
      session: recordOf(row.sessionRecord, row.sessionRecordLength, row.sessionRecordAt),
      lokinet: recordOf(row.lokinetRecord, row.lokinetRecordLength, row.lokinetRecordAt),
    },
    term: rules && row.holding === 'held' ? presentTerm(row.renewedAt, rules, now) : null,
  }
}

function presentTerm(renewedAt: number, rules: ExpiryRules, now: number) {
  const term = nameTerm(
    unixSeconds(BigInt(renewedAt)),
    rules,
    rules.graceAfterExpiry,
    unixSeconds(BigInt(now)),
  )
  return {
    state: term.state,
    expiresAt: 'expiresAt' in term ? Number(term.expiresAt) : null,
    graceEndsAt: 'graceEndsAt' in term ? Number(term.graceEndsAt) : null,
  }
}

export const presentRules = (rules: ExpiryRules | null) =>
  rules && {
    expiration: Number(rules.expiration),
    areRenewalsOn: rules.areRenewalsOn,
    graceAfterExpiry: Number(rules.graceAfterExpiry),
  }

export const presentNameEvent = (row: typeof nameEvent.$inferSelect) => ({
  ...row,
  tokenId: row.tokenId?.toString() ?? null,
  sender: getAddress(row.sender),
  args: withChecksums(row.args),
})
