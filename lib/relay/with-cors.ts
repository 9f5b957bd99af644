type Handle = (request: Request) => Promise<Response> | Response

const A_DAY_IN_SECONDS = '86400'

/**
 * Lets pages of the listed origins read the answers; none listed: any page. Nothing here depends on who asks, so that
 * there is nothing that another site could steal.
 */
export function withCors(origins: readonly string[], handle: Handle): Handle {
  return async (request) => {
    const origin = request.headers.get('origin')
    const isAllowed = origin !== null && (origins.length === 0 || origins.includes(origin))
    const answer = request.method === 'OPTIONS' ? new Response(null, { status: 204 }) : await handle(request)
    if (!isAllowed) return answer
    answer.headers.set('access-control-allow-origin', origin)
    answer.headers.set('access-control-expose-headers', 'x-from-guard, retry-after')
    answer.headers.set('vary', 'origin')
    if (request.method !== 'OPTIONS') return answer
    answer.headers.set('access-control-allow-methods', 'GET, POST')
    answer.headers.set('access-control-allow-headers', 'content-type, x-guard')
    answer.headers.set('access-control-max-age', A_DAY_IN_SECONDS)
    return answer
  }
}
