import 'server-only'
import { z } from 'zod'
import { findCause } from '@/lib/errors/app-error'
import { ChainError } from '@/lib/errors/chain-error'
import type { MarketProblemCode } from '@/lib/market/market-api'
import { TooLargeError } from '@/lib/server/read-limited'
import { NotFollowedError } from '../answer/freshness'
import { CursorError } from '../store/page-cursor'

const statuses: Readonly<Record<MarketProblemCode, number>> = {
  'no-market-here': 404,
  'bad-request': 400,
  'bad-cursor': 400,
  'not-found': 404,
  'too-large': 413,
  'too-many-requests': 429,
  'market-paused': 503,
  'database-down': 503,
  'chain-unreachable': 503,
}

export const problem = (code: MarketProblemCode, message: string, headers: HeadersInit = {}): Response =>
  Response.json(
    { error: { code, message } },
    { status: statuses[code], headers: { 'cache-control': 'no-store', ...headers } },
  )

/** A request that cannot be answered for a reason of its own. */
export class RequestProblem extends Error {
  override readonly name = 'RequestProblem'
  readonly code: MarketProblemCode

  constructor(code: MarketProblemCode, message: string) {
    super(message)
    this.code = code
  }
}

/** What an error means to who asked. What a database or an endpoint says of it stays here: it may quote the request. */
export function problemOf(error: unknown): Response {
  if (error instanceof RequestProblem) return problem(error.code, error.message)
  if (error instanceof CursorError) return problem('bad-cursor', 'The cursor belongs to another list.')
  if (error instanceof TooLargeError) return problem('too-large', 'The request is too large.')
  if (error instanceof z.ZodError) {
    const [issue] = error.issues
    return problem('bad-request', `${issue?.path.join('.') || 'request'}: ${issue?.message ?? 'is wrong'}`)
  }
  if (error instanceof SyntaxError) return problem('bad-request', 'The request is not JSON.')
  if (error instanceof NotFollowedError || findCause(error, (cause) => cause instanceof ChainError))
    return problem('chain-unreachable', 'The chain does not answer. Try again in a moment.')
  if (isOfDatabase(error))
    return problem('database-down', 'The order book cannot be reached. Nothing was kept. Try again later.')
  throw error
}

/** Refused and broken connections, patience that has run out, a server that starts or stops (class 57). */
const BROKEN = /^(ECONN|ETIMEDOUT|EPIPE|ENOTFOUND|57|08|53)/

const isOfDatabase = (error: unknown): boolean =>
  findCause(
    error,
    (cause) =>
      cause instanceof Error &&
      (('code' in cause && BROKEN.test(String(cause.code))) ||
        /^(Connection terminated|timeout exceeded when trying to connect|PGlite is closed)/.test(
          cause.message,
        )),
  ) !== undefined
