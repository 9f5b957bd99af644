import { askNode, type NodeAnswer } from './ask-node'
import type { Seed } from './node-list'
import { nodeListCache } from './node-list-cache'
import { readBounded, TooLargeError } from './read-bounded'
import { tokenBucket } from './token-bucket'

/** Largest onion body: an attachment of 10 MB in its layers. */
const LARGEST_BODY_BYTES = 11 * 1024 * 1024
const TIMEOUT_MILLISECONDS = 40_000
/** What official clients send to a guard, and nothing of the visitor's own. */
const GUARD_HEADERS = { 'user-agent': 'WhatsApp', 'accept-language': 'en-us' }
const ONION_PATH = '/onion_req/v2'

export type RelayConfig = {
  seeds: readonly Seed[]
  /** True for the local world, whose nodes are on this machine. */
  local: boolean
  now?: () => number
  requests?: { most: number; perSecond: number }
  bytes?: { most: number; perSecond: number }
}

export type Relay = {
  /** `POST` of one onion body with `X-Guard: ip:port`: hands it to that node and its answer back, unread. */
  forward(request: Request): Promise<Response>
  /** `GET` of the node list that the relay itself forwards to. */
  nodes(): Promise<Response>
}

const bytesHeaders = { 'content-type': 'application/octet-stream', 'cache-control': 'no-store' }

const failure = (status: number, code: string, retryAfterMilliseconds = 0) =>
  Response.json(
    { error: { code } },
    {
      status,
      headers: {
        'cache-control': 'no-store',
        ...(retryAfterMilliseconds && { 'retry-after': String(Math.ceil(retryAfterMilliseconds / 1000)) }),
      },
    },
  )

/**
 * Carries opaque bytes between browsers, which cannot speak to nodes, and the nodes of its own list. It opens nothing,
 * keeps nothing but the node list, and writes no log.
 */
export function createRelay(config: RelayConfig): Relay {
  const now = config.now ?? Date.now
  const list = nodeListCache({ seeds: config.seeds, local: config.local, now, shuffle: shuffled })
  const requests = tokenBucket(config.requests ?? { most: 400, perSecond: 100 })
  const bytes = tokenBucket(config.bytes ?? { most: 64 * 1024 * 1024, perSecond: 8 * 1024 * 1024 })

  const guardUrl = async (guard: string | null): Promise<URL | undefined> => {
    const { nodes } = await list.read()
    const node = nodes.find(({ public_ip, storage_port }) => `${public_ip}:${storage_port}` === guard)
    return node && new URL(`https://${node.public_ip}:${node.storage_port}${ONION_PATH}`)
  }

  const forward = async (request: Request): Promise<Response> => {
    const wait = requests.take(1, now())
    if (wait > 0) return failure(429, 'relay-busy', wait)
    const url = await guardUrl(request.headers.get('x-guard'))
    if (!url) return failure(403, 'guard-not-listed')
    const body = await readBody(request)
    if (!body) return failure(413, 'too-large')
    const waitForBytes = bytes.take(body.byteLength, now())
    if (waitForBytes > 0) return failure(429, 'relay-busy', waitForBytes)
    return await passOn(url, body)
  }

  return {
    // What still can fail here is the node list, or a visitor who went away while sending.
    forward: (request) => forward(request).catch(() => failure(503, 'no-node-list')),
    nodes: async () => {
      try {
        return Response.json(await list.read(), { headers: { 'cache-control': 'no-store' } })
      } catch {
        return failure(503, 'no-node-list')
      }
    },
  }
}

async function readBody(request: Request): Promise<Uint8Array | undefined> {
  try {
    return await readBounded(request.body, LARGEST_BODY_BYTES)
  } catch (error) {
    if (error instanceof TooLargeError) return undefined
    throw error
  }
}

async function passOn(url: URL, body: Uint8Array): Promise<Response> {
  let answer: NodeAnswer
  try {
    answer = await askNode({
      url,
      headers: GUARD_HEADERS,
      body,
      timeoutMilliseconds: TIMEOUT_MILLISECONDS,
      limit: LARGEST_BODY_BYTES * 2,
    })
  } catch (error) {
    const isLate = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')
    return isLate ? failure(504, 'guard-timeout') : failure(502, 'guard-unreachable')
  }
  // Statuses without a body are none of a guard's.
  const isPlain = answer.status >= 200 && answer.status < 600 && ![204, 205, 304].includes(answer.status)
  if (!isPlain) return failure(502, 'guard-unreachable')
  return new Response(answer.body, {
    status: answer.status,
    headers: { ...bytesHeaders, 'x-from-guard': '1' },
  })
}

const shuffled = <Item>(items: readonly Item[]): readonly Item[] =>
  items
    .map((item) => ({ item, order: Math.random() }))
    .sort((one, other) => one.order - other.order)
    .map(({ item }) => item)
