import 'server-only'
import { type z } from 'zod'
import { type resolvedName } from '@/lib/names/name-api'
import { InputError } from '@/lib/errors/input-error'
import { isLabel, labelToRegistryName, tokenIdOf } from '@/lib/crypto/names'
import { publicDeployment } from '../deployment'
import { clientOf } from '../client-of'
import { serverEnv } from '../env'
import { rateLimiter } from '../rate-limit'
import { resolveLabel } from './resolve-label'

/** Answers of the resolver may be kept so long; a browser that moves money asks the chain itself. */
const CACHE = 'public, max-age=15, stale-while-revalidate=15'

export const nameProblem = (status: number, code: string, message: string, headers = {}) =>
  Response.json(
    { error: { code, message } },
    { status, headers: { 'cache-control': 'no-store', ...headers } },
  )

/** Reads of one client (`sns-and-marketplace.md` C.7), and of all where nobody can tell them apart. */
const checkClient = rateLimiter({ burst: 60, perSecond: 20 })
const checkAll = rateLimiter({ burst: 600, perSecond: 60 })

/** @returns the refusal when too much is asked, or the chain has no names; null for a request that may pass. */
export function refuseNames({ headers: asked }: Request): Response | null {
  if (!publicDeployment().names) return nameProblem(404, 'no-names-here', 'There are no names on this chain.')
  const client = clientOf(asked, serverEnv().PORTAL_PROXIES)
  const seconds = client === null ? checkAll('', Date.now()) : checkClient(client, Date.now())
  if (seconds === null) return null
  const headers = { 'retry-after': String(seconds) }
  return nameProblem(
    429,
    'too-many-requests',
    `Too much is asked at once. Try again in ${seconds} s.`,
    headers,
  )
}

/** The token that a path means: a label, or a token id as `0x` and 64 hex digits; null for neither. */
export function tokenOfPath(text: string): bigint | null {
  if (/^0x[0-9a-f]{64}$/.test(text)) return BigInt(text)
  return isLabel(text) ? tokenIdOf(labelToRegistryName(text, publicDeployment().names?.labelMode)) : null
}

/** The resolver's answer. */
export async function answerResolution(label: string): Promise<Response> {
  if (!isLabel(label)) return nameProblem(400, 'bad-label', 'A label is 1 to 64 of a-z, 0-9, - and _.')
  try {
    const { state, term, endpoints } = await resolveLabel(label)
    if (state.owner === null || term === null)
      return nameProblem(404, 'not-registered', 'Nobody holds this name.')
    const { owner, renewedAt, records, tokenId } = state
    const answer: z.infer<typeof resolvedName> = {
      ...{ label, tokenId: tokenId.toString(), owner, renewedAt: Number(renewedAt), records, endpoints },
      expiresAt: 'expiresAt' in term ? Number(term.expiresAt) : null,
      isExpired: term.state === 'grace' || term.state === 'lapsed',
    }
    return Response.json(answer, { headers: { 'cache-control': CACHE } })
  } catch (error) {
    if (error instanceof InputError && error.code === 'answers-differ')
      return nameProblem(502, 'endpoints-disagree', 'Two endpoints of the chain say different things.')
    // Whatever an endpoint said: it would name the label.
    return nameProblem(503, 'chain-unreachable', 'The chain does not answer. Try again in a moment.')
  }
}
