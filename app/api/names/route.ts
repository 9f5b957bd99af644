import { refuseNames } from '@/lib/server/names/name-routes'
import { forward } from '@/lib/server/upstream'
import { indexUpstream } from '@/lib/server/upstreams'

/** Names that somebody holds, as the index knows them: described in `/api/openapi.json`. */
export const GET = async (request: Request) =>
  refuseNames(request) ?? forward(indexUpstream(), request, ['v1', 'names'])
