const SLACK_MILLISECONDS = 2_000

/** The world's clock: this computer's, and as much ahead of it as somebody moved the chain's time. Milliseconds. */
export class WorldClock {
  #ahead = 0
  readonly #computer: () => number

  constructor(computer: () => number = Date.now) {
    this.#computer = computer
  }

  now = (): number => Math.round(this.#computer() + this.#ahead)

  /** A block of the chain says that it is later than was thought; earlier it may be only for want of blocks. */
  observe(blockTimestampSeconds: number): void {
    const ahead = blockTimestampSeconds * 1000 - this.#computer()
    if (ahead > this.#ahead + SLACK_MILLISECONDS) this.#ahead = ahead
  }

  get ahead(): number {
    return this.#ahead
  }

  /** Goes back with the chain. */
  set ahead(milliseconds: number) {
    this.#ahead = milliseconds
  }
}
