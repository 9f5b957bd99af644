import { AppError } from '@/lib/errors/app-error'
import type { Failure } from './wire'

/** An error of the worker as its page knows it: only where its words are, never what it was about. */
export class WorkerError extends AppError {
  readonly family: string

  constructor({ family, code, retryable, values }: Failure) {
    super({ code, shortMessage: `Messages: ${family}.${code}`, retryable, values })
    this.family = family
  }
}
