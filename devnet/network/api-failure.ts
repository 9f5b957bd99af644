import { BaseError, HttpRequestError, TimeoutError } from 'viem'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** An answer that is not 200: status and code as the backend writes them. */
export class ApiFailure extends Error {
  override name = 'ApiFailure'
  readonly status: ContentfulStatusCode
  readonly code: string

  constructor(status: ContentfulStatusCode, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

/** Turns whatever went wrong into an answer: the deployed service says 408 for too slow and 504 for no answer. */
export function toApiFailure(error: unknown): ApiFailure {
  if (error instanceof ApiFailure) return error
  if (error instanceof BaseError) {
    if (error.walk((cause) => cause instanceof TimeoutError))
      return new ApiFailure(408, 'chain-timeout', 'The chain did not answer in time.')
    if (error.walk((cause) => cause instanceof HttpRequestError))
      return new ApiFailure(504, 'chain-unreachable', 'The chain does not answer.')
  }
  return new ApiFailure(500, 'internal', 'The network failed; see its log.')
}
