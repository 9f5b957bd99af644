import type { Context } from '../context'
import { MessagingError } from '../messaging-error'

/** True for what a person can be written to by. */
export const isAccountId = (text: string): boolean => /^05[0-9a-f]{64}$/.test(text)

/** @throws {MessagingError} `bad-recipient`, `contact-blocked`. */
export function checkRecipient({ documents }: Pick<Context, 'documents'>, id: string): void {
  if (!isAccountId(id)) throw new MessagingError('bad-recipient')
  if (documents.book.contact(id)?.isBlocked) throw new MessagingError('contact-blocked')
}
