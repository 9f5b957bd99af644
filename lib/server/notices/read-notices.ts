import 'server-only'
import { z } from 'zod'
import { decodeHex, verifyText } from '@/lib/crypto'
import { NOTICES_PURPOSE } from '@/lib/notices-purpose'

const LONGEST_TEXT = 600
const MOST_ENTRIES = 20
const sentence = z.string().trim().min(1).max(LONGEST_TEXT)
const seconds = z.int().nonnegative()

/** Wrapped so that exactly the signed text is checked, not another writing of it. */
const envelope = z.object({ payload: z.string().max(64_000), signature: z.string().regex(/^[0-9a-f]{128}$/) })

const payload = z.object({
  /** Unix seconds; a file that is older than one seen before is not taken. */
  issuedAt: seconds,
  /** Unix seconds; afterwards the file says nothing more. */
  expiresAt: seconds,
  notices: z
    .array(z.object({ tone: z.enum(['info', 'caution', 'danger']), text: sentence }))
    .max(MOST_ENTRIES)
    .default([]),
  /** Kinds of intents (`contribute`, `claim`, …) that shall not be signed now, or `all`; with the reason. */
  stopped: z
    .array(z.object({ flow: z.string().regex(/^[a-z-]{1,40}$/), text: sentence }))
    .max(MOST_ENTRIES)
    .default([]),
})

export type PortalNotices = z.infer<typeof payload>

export class BadNoticesError extends Error {
  override name = 'BadNoticesError'
}

/**
 * Reads a signed notices file.
 * @param publicKey - 64 hex digits, Ed25519, whose holder may stop flows.
 * @throws {BadNoticesError} one sentence: not of the form, not signed by this key, or over.
 */
export function readNotices(json: string, publicKey: string, now: number): PortalNotices {
  const outer = envelope.safeParse(parseJson(json))
  if (!outer.success) throw new BadNoticesError('The notices file is not of the form { payload, signature }.')
  const { payload: text, signature } = outer.data
  const of = {
    purpose: NOTICES_PURPOSE,
    text,
    signature: decodeHex(signature, 64),
    publicKey: decodeHex(publicKey, 32),
  }
  if (!verifyText(of)) throw new BadNoticesError('The notices file is not signed by the configured key.')
  const inner = payload.safeParse(parseJson(text))
  if (!inner.success)
    throw new BadNoticesError(
      `The notices are wrong at ${inner.error.issues[0]?.path.join('.') || 'the top'}.`,
    )
  if (inner.data.expiresAt <= now) throw new BadNoticesError('The notices are no longer valid.')
  return inner.data
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new BadNoticesError('The notices file is not JSON.', { cause })
  }
}
