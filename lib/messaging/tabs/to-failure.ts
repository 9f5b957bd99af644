import { CryptoError } from '@/lib/crypto/crypto-error'
import { AppError, findCause } from '@/lib/errors/app-error'
import type { Failure } from './wire'

/** What may leave the worker of an error: the place of its words. Texts and causes stay, they might name somebody. */
export function toFailure(error: unknown): Failure {
  const own = findCause(error, (cause) => cause instanceof AppError)
  if (own instanceof AppError) return { family: own.family, code: own.code, retryable: own.retryable }
  const crypto = findCause(error, (cause) => cause instanceof CryptoError)
  if (crypto instanceof CryptoError) {
    const { code, values } = crypto
    return { family: 'crypto', code, retryable: false, values }
  }
  return { family: 'worker', code: 'worker-failed', retryable: true }
}
