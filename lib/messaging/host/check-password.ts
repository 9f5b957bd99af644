import { MessagingError } from '../engine/messaging-error'

const SHORTEST_PASSWORD = 8

/** @throws {MessagingError} `weak-password`. */
export function checkPassword(password: string): void {
  if (password.length < SHORTEST_PASSWORD) throw new MessagingError('weak-password')
}
