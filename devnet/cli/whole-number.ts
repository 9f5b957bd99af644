/** @throws {Error} naming the argument that is missing or no number. */
export function wholeNumber(text: string | undefined, name: string): number {
  if (text !== undefined && /^\d{1,9}$/.test(text)) return Number(text)
  throw new Error(`${name} must be a whole number${text === undefined ? '' : `, not "${text}"`}.`)
}
