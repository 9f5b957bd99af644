import { CryptoError } from '@/lib/crypto/crypto-error'
import { AppError, findCause } from '@/lib/errors/app-error'
import type { Failure } from './wire'

/** What may leave the worker of an error: the place of its words. Texts and causes stay, they might name somebody. */
export function toFailure(error: unknown): Failure {
  const own = findCause(error, (cause) => cause instanceof AppError)
  if (own instanceof AppError) return { family: own.family, code: own.code, retryable: own.retryable }
  const crypto = findCause(error, (cause) => cause instanceof CryptoError)
  if (crypto instanceof CryptoError) return { family: 'crypto', code: crypto.code, retryable: false }
  return { family: 'worker', code: 'worker-failed', retryable: true }
}
