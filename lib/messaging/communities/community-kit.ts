import type { CommunityServer, SignedContent } from '@/lib/protocol/communities/community-server'
import type { CommunityRoom } from '@/lib/protocol/communities/join-url'
import type { MessageName } from '../model/message'

export type CommunityAddress = Pick<CommunityRoom, 'baseUrl' | 'serverKey'>

/** What an account needs of its keys to take part in communities; the keys stay inside. */
export type CommunityKit = {
  /** Who the account is in communities of this server. */
  ownId(serverKey: string): string
  server(of: CommunityAddress): CommunityServer
  /** @param of.sentAt - milliseconds, network clock. @param of.name - what the account calls itself. */
  sign(of: {
    serverKey: string
    text: string
    quote?: MessageName
    sentAt: number
    name: string
  }): SignedContent
}
