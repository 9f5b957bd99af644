import 'server-only'

/** More was sent than is taken. */
export class TooLargeError extends Error {
  override name = 'TooLargeError'
}

/** The text of a body, read no further than `limit` bytes. @throws {TooLargeError} */
export async function readLimited(body: ReadableStream<Uint8Array> | null, limit: number): Promise<string> {
  if (!body) return ''
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let size = 0
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.byteLength
    if (size > limit) {
      await reader.cancel()
      throw new TooLargeError()
    }
    text += decoder.decode(value, { stream: true })
  }
}
