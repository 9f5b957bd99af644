const BASE64_GROUP = 3

/** Everything that passed a relay, and whether something stands in it. */
export class RelayWitness {
  readonly #seen: Uint8Array[] = []

  note(what: string | Uint8Array) {
    this.#seen.push(typeof what === 'string' ? new TextEncoder().encode(what) : what)
  }

  get bytes(): number {
    return this.#seen.reduce((sum, { length }) => sum + length, 0)
  }

  /** Whether these bytes were seen: as they are, as hex digits, or within base64 at any place. */
  saw(secret: Uint8Array): boolean {
    const all = Buffer.concat(this.#seen)
    return formsOf(secret).some((form) => all.includes(form))
  }
}

function formsOf(secret: Uint8Array): readonly Buffer[] {
  const bytes = Buffer.from(secret)
  const hex = bytes.toString('hex')
  return [bytes, Buffer.from(hex), Buffer.from(hex.toUpperCase()), ...base64Forms(bytes)]
}

/** What base64 makes of the bytes after 0, 1 or 2 others, without the characters that share bits with neighbours. */
const base64Forms = (bytes: Buffer): readonly Buffer[] =>
  Array.from({ length: BASE64_GROUP }, (_, before) => {
    const start = (BASE64_GROUP - before) % BASE64_GROUP
    const whole = Math.floor((bytes.length - start) / BASE64_GROUP) * BASE64_GROUP
    return Buffer.from(bytes.subarray(start, start + whole).toString('base64'))
  })
