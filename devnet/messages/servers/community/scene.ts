import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { BlobFolder } from '../blob-folder'
import type { KeptState } from '../kept-state'
import type { RateLimit } from './rate-limit'
import type { CommunityState } from './state'
import type { Visitor } from './visitor'

/** What every request to the community stands on. */
export type Scene = {
  kept: KeptState<CommunityState>
  blobs: BlobFolder
  posting: RateLimit
  /** Unix seconds with fractions, the world's clock. */
  seconds: () => number
}

/** What a request brings along: who asks. Undefined for readers who do not say it. */
export type CommunityEnv = { Bindings: { visitor: Visitor | undefined } }

/** Ends a request with the status and sentence of the real server. */
export function refuse(status: ContentfulStatusCode, message: string): never {
  throw new HTTPException(status, { message })
}
