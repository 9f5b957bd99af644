import 'server-only'
import { readLimited } from '@/lib/server/read-limited'
import { RequestProblem } from './problem'

/** 64 orders of 64 KiB, and room for one large set of ids. */
const LARGEST_BODY_BYTES = 6 * 1024 * 1024

/** The JSON of a request. Another site's page cannot send that type. @throws {TooLargeError} {SyntaxError} {RequestProblem} */
export async function readJsonBody(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type')?.split(';')[0]
  if (type !== 'application/json') throw new RequestProblem('bad-request', 'The request is not JSON.')
  return JSON.parse(await readLimited(request.body, LARGEST_BODY_BYTES))
}
