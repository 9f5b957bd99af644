import { answerResolution, refuseNames } from '@/lib/server/names/name-routes'

type Context = { params: Promise<{ label: string }> }

/** What the chain says of a label, for programs; pages ask the chain themselves. */
export const GET = async (request: Request, { params }: Context) =>
  refuseNames(request) ?? answerResolution((await params).label)
