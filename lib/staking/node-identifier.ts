const NODE_NUMBER = /^\d{1,7}$/
const PREFIXED_KEY = /^0x[0-9a-f]{1,192}$/i
/** Without a letter it may be a date, without a decimal digit a word. */
const BARE_KEY = /^(?=.*\d)(?=.*[a-f])[0-9a-f]{8,192}$/i

/**
 * What somebody typed, where it can only mean a node: its number, or the start of a key or of its operator's address.
 * Anything else may be a wish for a name, which no server should learn (E-12).
 * @param typed - trimmed text.
 */
export const nodeIdentifier = (typed: string): string | undefined =>
  [NODE_NUMBER, PREFIXED_KEY, BARE_KEY].some((shape) => shape.test(typed)) ? typed : undefined
