import { AppError } from '@/lib/errors/app-error'

export type StorageErrorCode =
  'storage-full' | 'storage-failed' | 'record-damaged' | 'storage-blocked' | 'storage-gone'

const sentences: Record<StorageErrorCode, string> = {
  'storage-full': 'The browser gives no more room',
  'storage-failed': 'The browser cannot read or write its storage',
  'storage-gone': 'What this page kept was removed while it was open',
  'storage-blocked': 'The browser allows this page no storage',
  'record-damaged': 'A stored record cannot be opened with the key of this account',
}

/** The browser's storage refused or lost something. */
export class StorageError extends AppError<StorageErrorCode> {
  readonly family = 'storage'

  constructor(code: StorageErrorCode, cause?: unknown) {
    super({ code, shortMessage: sentences[code], retryable: code !== 'record-damaged', cause })
  }
}
