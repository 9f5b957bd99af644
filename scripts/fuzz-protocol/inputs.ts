/** Numbers that look random and are the same for the same seed (xorshift, 32 bits). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>>= 0)
  }
}

const LONGEST = 400

/** Bytes of any kind, or a valid input with some of its bytes changed, cut, doubled or moved. */
export function nextInput(numbers: () => number, corpus: readonly Uint8Array[]): Uint8Array {
  const base = corpus[numbers() % (corpus.length + 1)]
  if (!base) return Uint8Array.from({ length: numbers() % LONGEST }, () => numbers() & 255)
  let bytes = Uint8Array.from(base)
  for (let left = 1 + (numbers() % 4); left > 0; left -= 1) bytes = mutate(bytes, numbers)
  return bytes
}

function mutate(bytes: Uint8Array<ArrayBuffer>, numbers: () => number): Uint8Array<ArrayBuffer> {
  const at = numbers() % (bytes.length || 1)
  const kind = numbers() % 4
  if (kind === 0) return bytes.map((byte, index) => (index === at ? byte ^ (1 << (numbers() % 8)) : byte))
  if (kind === 1) return bytes.map((byte, index) => (index === at ? numbers() & 255 : byte))
  if (kind === 2) return bytes.slice(0, at)
  const end = at + (numbers() % (bytes.length - at || 1))
  return Uint8Array.from([...bytes.subarray(0, end), ...bytes.subarray(at)])
}
