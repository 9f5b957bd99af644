import { forward } from '@/lib/server/upstream'
import { stakingUpstream } from '@/lib/server/upstreams'

type Context = { params: Promise<{ path: string[] }> }

const handle = async (request: Request, { params }: Context) =>
  forward(stakingUpstream(), request, (await params).path)

export { handle as DELETE, handle as GET, handle as POST }
