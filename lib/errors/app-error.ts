/** Values that fill a text of the catalogue. A bigint is always an amount in atomic SESH. */
export type ErrorValues = Readonly<Record<string, string | number | bigint | Date>>

export type AppErrorParameters<Code extends string> = {
  /** Stable machine word, unique within its family; names the entry of the message catalogue. */
  code: Code
  /** One English sentence for logs and developers, never shown to a person. */
  shortMessage: string
  /** What the other side said, for logs and the "details" fold. */
  details?: string | undefined
  /** True when the same attempt may succeed later without changing anything. */
  retryable?: boolean
  /** Fills the placeholders of the catalogue entry. */
  values?: ErrorValues | undefined
  cause?: unknown
}

/** Base of every typed error: a family, a code, a short sentence and a cause. */
export abstract class AppError<Code extends string = string> extends Error {
  /** Group in the message catalogue: the text is found at `errors.<family>.<code>`. */
  abstract readonly family: string
  readonly code: Code
  readonly shortMessage: string
  readonly details: string | undefined
  readonly retryable: boolean
  readonly values: ErrorValues

  constructor(parameters: AppErrorParameters<Code>) {
    const { code, shortMessage, details, retryable = false, values = {}, cause } = parameters
    super(
      details === undefined ? shortMessage : `${shortMessage} (${details})`,
      cause === undefined ? {} : { cause },
    )
    this.name = new.target.name
    this.code = code
    this.shortMessage = shortMessage
    this.details = details
    this.retryable = retryable
    this.values = values
  }

  /** First error in the chain of causes, this one included, for which `matches` is true. */
  walk(matches: (error: unknown) => boolean): unknown {
    return findCause(this, matches)
  }
}

/**
 * Walks `cause` from the outermost error inwards.
 * @returns the first match or undefined; stops at 32 links, so that a circular chain ends.
 */
export function findCause(error: unknown, matches: (error: unknown) => boolean): unknown {
  let current = error
  for (let depth = 0; depth < 32 && current !== undefined && current !== null; depth += 1) {
    if (matches(current)) return current
    current = typeof current === 'object' && 'cause' in current ? current.cause : undefined
  }
  return undefined
}
