import { formatSeshExact } from '@/lib/units/format-sesh'

type Line = { position: string; promised: bigint; paid: bigint; isRight: boolean }

/** What was promised and what was paid, a line for each; counts those that differ where they must not. */
export class Positions {
  readonly #lines: Line[] = []

  get count(): number {
    return this.#lines.length
  }

  get wrong(): number {
    return this.#lines.filter(({ isRight }) => !isRight).length
  }

  /** By a formula that is exact: one atomic unit of difference is wrong. */
  exact(position: string, promised: bigint, paid: bigint) {
    this.#print({ position, promised, paid, isRight: promised === paid })
  }

  /** By a forecast: what was paid must lie in the range that it gave; the difference is to its middle. */
  within(position: string, range: { worst: bigint; middle: bigint; best: bigint }, paid: bigint) {
    const isRight = range.worst <= paid && paid <= range.best
    this.#print({
      position: `${position} (${formatSeshExact(range.worst)} … ${formatSeshExact(range.best)})`,
      promised: range.middle,
      paid,
      isRight,
    })
  }

  #print(line: Line) {
    this.#lines.push(line)
    const { position, promised, paid, isRight } = line
    console.log(
      `${isRight ? '✓' : '✗'} ${position}: promised ${formatSeshExact(promised)}, paid ${formatSeshExact(paid)}, difference ${formatSeshExact(paid - promised)}`,
    )
  }
}
