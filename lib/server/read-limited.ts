import 'server-only'
import { readBounded } from '@/lib/relay/read-bounded'

export { TooLargeError } from '@/lib/relay/read-bounded'

/** The text of a body, read no further than `limit` bytes. @throws {TooLargeError} */
export const readLimited = async (body: ReadableStream<Uint8Array> | null, limit: number): Promise<string> =>
  new TextDecoder().decode(await readBounded(body, limit))
