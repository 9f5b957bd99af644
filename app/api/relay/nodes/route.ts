import { noRelay, portalRelay } from '@/lib/server/relay/portal-relay'

/** The node list as a seed told it, with the seed's name and the time. */
export const GET = async () => (await portalRelay()?.nodes()) ?? noRelay()
