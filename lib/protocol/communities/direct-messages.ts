import { base64 } from '@scure/base'
import type { ServerRequest } from '../onion/v4'
import { CommunityError } from './community-error'
import { type BatchPart, boxPath, type DirectBox, readBox } from './direct-rows'

export type CommunityRequest = Pick<ServerRequest, 'method' | 'endpoint'> & { json?: unknown }

type Way = {
  /** @throws {CommunityError} for what is refused. */
  ask: (request: CommunityRequest) => Promise<unknown>
  /** Several questions in one, each with its own answer. */
  readAll: (paths: readonly string[]) => Promise<readonly BatchPart[]>
}

/** Sealed messages from one person of a community to another. Source: protocol, 11.6. */
export const directMessages = ({ ask, readAll }: Way) => ({
  /** What one left for others of late, after that number. */
  async sent(since?: number): Promise<DirectBox> {
    const [part] = await readAll([boxPath('outbox', since)])
    const box = readBox(part, since)
    if (!box) throw new CommunityError('lying-community')
    return box
  },

  /** Leaves a message for somebody. Not safe to repeat: the community keeps every copy. */
  async sendDirect(recipient: string, sealed: Uint8Array): Promise<void> {
    const json = { message: base64.encode(sealed) }
    try {
      await ask({ method: 'POST', endpoint: `/inbox/${recipient}`, json })
    } catch (error) {
      const isUnknown = error instanceof CommunityError && error.code === 'no-room'
      throw isUnknown ? new CommunityError('no-person', error) : error
    }
  },
})
