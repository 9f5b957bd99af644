const BLOCK = 160
const MARK = 0x80

/** Content, a mark and zeros, up to the next multiple of 160 bytes: lengths tell little. */
export function padContent(content: Uint8Array): Uint8Array {
  const padded = new Uint8Array((Math.floor(content.length / BLOCK) + 1) * BLOCK)
  padded.set(content)
  padded[content.length] = MARK
  return padded
}

/** The content before the mark; everything when there is no mark, as every application reads it. */
export function unpadContent(padded: Uint8Array): Uint8Array {
  let end = padded.length
  while (end > 0 && padded[end - 1] === 0) end -= 1
  return end > 0 && padded[end - 1] === MARK ? padded.slice(0, end - 1) : padded
}
