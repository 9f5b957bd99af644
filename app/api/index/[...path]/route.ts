import { forward } from '@/lib/server/upstream'
import { indexUpstream } from '@/lib/server/upstreams'

type Context = { params: Promise<{ path: string[] }> }

export const GET = async (request: Request, { params }: Context) =>
  forward(indexUpstream(), request, (await params).path)
