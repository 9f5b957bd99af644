import { AppError } from '@/lib/errors/app-error'

export const messagingErrorCodes = [
  'no-account',
  'account-exists',
  'bad-recipient',
  'empty-message',
  'message-too-long',
  'bad-display-name',
  'contact-blocked',
  'not-your-message',
  'message-gone',
  'bad-emoji',
  'weak-password',
  'file-too-large',
  'empty-file',
  'no-file-server',
  'strange-file-server',
  'file-damaged',
  'not-a-picture',
  'too-many-files',
  'chosen-gone',
  'not-accepted-yet',
  'passkey-refused',
  'passkey-unable',
  'bad-history-file',
  'other-account',
  'bad-community-link',
  'other-community-key',
  'community-left',
  'read-only-room',
] as const

export type MessagingErrorCode = (typeof messagingErrorCodes)[number]

/** What a person asked for cannot be done; nothing was changed. */
export class MessagingError extends AppError<MessagingErrorCode> {
  readonly family = 'messaging'

  constructor(code: MessagingErrorCode) {
    super({ code, shortMessage: `Messages: ${code}` })
  }
}
