import { AppError, findCause } from '@/lib/errors/app-error'
import type { WhyFailed } from '../../model/message'

/** A closed way to the network or a full disk costs no attempt: the message waits as long as it takes. */
export function judgeFailure(error: unknown): { isFinal: boolean; isAway: boolean; why: WhyFailed } {
  const own = findCause(error, (cause) => cause instanceof AppError)
  if (!(own instanceof AppError)) return { isFinal: false, isAway: false, why: { code: 'unknown' } }
  return {
    isFinal: !own.retryable,
    isAway: own.family === 'relay' || own.family === 'storage',
    why: { code: own.code, family: own.family },
  }
}
