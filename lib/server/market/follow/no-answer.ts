import { ApiError } from '@/lib/errors/api-error'

/** For an index that does not answer: it is asked again later. @throws everything else. */
export function noAnswer(error: unknown): null {
  if (error instanceof ApiError) return null
  throw error
}
