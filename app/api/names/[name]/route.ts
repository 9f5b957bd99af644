import { nameProblem, refuseNames, tokenOfPath } from '@/lib/server/names/name-routes'
import { forward } from '@/lib/server/upstream'
import { indexUpstream } from '@/lib/server/upstreams'

type Context = { params: Promise<{ name: string }> }

/** One name by its label or token id, as the index knows it. */
export async function GET(request: Request, { params }: Context) {
  const refusal = refuseNames(request)
  if (refusal) return refusal
  const tokenId = tokenOfPath((await params).name)
  if (tokenId === null)
    return nameProblem(400, 'bad-name', 'This is neither a label nor a token id (0x and 64 hex digits).')
  return forward(indexUpstream(), request, ['v1', 'names', tokenId.toString()])
}
