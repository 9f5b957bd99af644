import { noRelay, portalRelay } from '@/lib/server/relay/portal-relay'
import { refuseShare } from '@/lib/server/relay/share'

/** One opaque onion body to the guard of `X-Guard`, and its opaque answer back. */
export const POST = async (request: Request) =>
  refuseShare(request) ?? (await portalRelay()?.forward(request)) ?? noRelay()
