import { utf8ToBytes } from '@noble/hashes/utils.js'
import { isServerTarget, type Route } from '@/lib/protocol/onion/route'
import type { HttpReply } from './onion'

const TIMEOUT_MILLISECONDS = 10_000

/** Hands a whole decrypted frame to a server, which alone can open what is inside. */
export async function postToServer(
  { protocol, host, port, target }: Extract<Route, { kind: 'server' }>,
  frame: Uint8Array,
): Promise<HttpReply> {
  if (!isServerTarget(target)) return { status: 400, body: utf8ToBytes('Invalid url') }
  try {
    const response = await fetch(`${protocol}://${host}:${port}${target}`, {
      method: 'POST',
      body: Uint8Array.from(frame),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    })
    return { status: response.status, body: new Uint8Array(await response.arrayBuffer()) }
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError'
    return isLate
      ? { status: 504, body: utf8ToBytes('Request time out') }
      : { status: 502, body: utf8ToBytes('The server cannot be reached') }
  }
}
