const CHUNK = 8_192

/** Bytes as a text of as many characters, each 0 to 255: what maps of bytes are keyed by. Sorts as the bytes do. */
export function toBinaryString(bytes: Uint8Array): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += CHUNK)
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK))
  return text
}

/** The bytes of a text whose characters are all 0 to 255. */
export const fromBinaryString = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0))

/** Order of byte strings, for sorting. */
export const compareBinary = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
