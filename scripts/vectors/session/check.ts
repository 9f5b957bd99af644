import { isDeepStrictEqual } from 'node:util'

/**
 * Recomputes one vector with the code of the repository.
 * @param vector - as it stands in the file: the check parses it.
 * @throws {Error} on the first difference, on a vector of another shape, and whatever the code throws.
 */
export type Check = (vector: unknown) => Promise<void> | void

/** The checks of one area, by the kind of vector, such as `ons.modern`. */
export type Checks = Readonly<Record<string, Check>>

/** @throws {Error} unless both are deeply equal. */
export function expectSame(what: string, actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected))
    throw new Error(`${what}: the file says ${JSON.stringify(expected)}, computed ${JSON.stringify(actual)}`)
}
