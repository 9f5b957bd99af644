import type { ErrorValues } from './app-error'

/**
 * Takes one value for a text out of the arguments of a revert.
 * @returns undefined where the contract answered with something that its ABI does not promise.
 */
export type ReadRevertValue = (args: readonly unknown[]) => ErrorValues[string] | undefined

/** Amount in atomic SESH. */
export const amount =
  (index: number): ReadRevertValue =>
  (args) =>
    integerAt(args, index)

/** Small whole number: a node id, a count, an enum value. */
export const count =
  (index: number): ReadRevertValue =>
  (args) => {
    const value = integerAt(args, index)
    return value === undefined ? undefined : Number(value)
  }

/** Basis points, as a percentage. */
export const percent =
  (index: number): ReadRevertValue =>
  (args) => {
    const value = integerAt(args, index)
    return value === undefined ? undefined : Number(value) / 100
  }

/** Seconds, as whole days. */
export const days =
  (index: number): ReadRevertValue =>
  (args) => {
    const value = integerAt(args, index)
    return value === undefined ? undefined : Number(value / 86_400n)
  }

/** Position in a list, counted from one as people do. */
export const position =
  (index: number): ReadRevertValue =>
  (args) => {
    const value = integerAt(args, index)
    return value === undefined ? undefined : Number(value) + 1
  }

/** Address or other text. */
export const text =
  (index: number): ReadRevertValue =>
  (args) =>
    typeof args[index] === 'string' ? args[index] : undefined

/** Unix time in seconds, or the sum of several arguments (a time and a delay), as a date. */
export const moment =
  (...indexes: readonly number[]): ReadRevertValue =>
  (args) => {
    const seconds = indexes.reduce((sum, index) => sum + Number(integerAt(args, index)), 0)
    return Number.isSafeInteger(seconds) ? new Date(seconds * 1000) : undefined
  }

/** How much the first two arguments together exceed the third, atomic SESH. */
export const excess: ReadRevertValue = (args) => {
  const [total, reserved, requirement] = [integerAt(args, 0), integerAt(args, 1), integerAt(args, 2)]
  if (total === undefined || reserved === undefined || requirement === undefined) return undefined
  return total + reserved - requirement
}

/** viem decodes integers of up to 48 bits as number, longer ones as bigint. */
function integerAt(args: readonly unknown[], index: number): bigint | undefined {
  const value = args[index]
  if (typeof value === 'bigint') return value
  return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : undefined
}
