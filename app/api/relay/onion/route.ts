import { noRelay, portalRelay } from '@/lib/server/relay/portal-relay'

/** One opaque onion body to the guard of `X-Guard`, and its opaque answer back. */
export const POST = async (request: Request) => (await portalRelay()?.forward(request)) ?? noRelay()
