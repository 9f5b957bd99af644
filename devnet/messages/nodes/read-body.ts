import type { IncomingMessage } from 'node:http'

/** A body up to so many bytes; undefined for a longer one, which is read to its end and dropped. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
  }
  return size <= limit ? new Uint8Array(Buffer.concat(chunks)) : undefined
}
