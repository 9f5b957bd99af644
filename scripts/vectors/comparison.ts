/** One vector: what the file says and how to recompute it. A computation that throws is a mismatch. */
export type Comparison = {
  /** Group in the summary, such as `signature`. */
  kind: string
  /** Where in the file, such as `local exit 1`. */
  name: string
  expected: string
  actual: () => string
}

export type Outcome = { kind: string; name: string; mismatch: string | null }

export type SuiteResult = {
  outcomes: readonly Outcome[]
  /** Vectors of kinds that nothing here can check, by kind. */
  notRun: ReadonlyMap<string, number>
}

export function compare({ kind, name, expected, actual }: Comparison): Outcome {
  return { kind, name, mismatch: mismatchOf(expected.toLowerCase(), actual) }
}

function mismatchOf(expected: string, actual: () => string): string | null {
  try {
    const computed = actual()
    return computed === expected ? null : `the file says ${expected}, computed ${computed}`
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  }
}

/** 32 bytes big-endian with prefix, as the files write numbers. */
export const hex32 = (value: bigint): string => `0x${value.toString(16).padStart(64, '0')}`

/** Defers and keeps the result of a computation that several comparisons share. */
export function once<T>(compute: () => T): () => T {
  let result: { value: T } | undefined
  return () => (result ??= { value: compute() }).value
}
