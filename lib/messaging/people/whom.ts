import { readLabel } from '@/lib/names/read-label'

/** Whom somebody wants to write to: by Account ID, or by a name that must be looked up first. */
export type Whom = { kind: 'account'; id: string } | { kind: 'name'; label: string }

const ACCOUNT_ID = /^05[0-9a-f]{64}$/i
/** An invite link of any portal; what stands before `/i/` does not matter. */
const INVITE = /^https?:\/\/[^/\s]+\/i\/?#?([^/?#\s]+)$/i

/**
 * Reads an Account ID, a name, or an invite link with one of them: typed, scanned or followed.
 * @throws {InputError} what `readLabel` throws.
 */
export function readWhom(text: string): Whom {
  const typed = text.trim()
  const whom = INVITE.exec(typed)?.[1] ?? typed
  if (ACCOUNT_ID.test(whom)) return { kind: 'account', id: whom.toLowerCase() }
  return { kind: 'name', label: readLabel(whom).label }
}

/** The link that invites others to write. The id stands behind `#`: no server learns it. */
export const inviteLink = (origin: string, accountId: string): string => `${origin}/i#${accountId}`
