/** Counts and prints what was checked. */
export class Checks {
  #passed = 0

  get passed() {
    return this.#passed
  }

  /** @throws {CheckFailed} with both values when they differ. Amounts are compared as integers. */
  equal(what: string, actual: bigint | string | number | boolean, expected: typeof actual): void {
    if (actual !== expected) throw new CheckFailed(`${what}: expected ${expected}, got ${actual}`)
    this.#passed++
    console.log(`✓ ${what}: ${actual}`)
  }

  holds(what: string, isTrue: boolean): void {
    if (!isTrue) throw new CheckFailed(what)
    this.#passed++
    console.log(`✓ ${what}`)
  }
}

/** Something is not as the published rules say. */
export class CheckFailed extends Error {
  override name = 'CheckFailed'
}
