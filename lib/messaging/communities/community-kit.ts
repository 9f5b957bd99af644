import type { CommunityServer, SignedContent } from '@/lib/protocol/communities/community-server'
import type { DirectRow } from '@/lib/protocol/communities/direct-rows'
import type { CommunityRoom } from '@/lib/protocol/communities/join-url'
import type { OpenedDirect } from '@/lib/protocol/communities/open-direct'
import type { ToldProfile } from '@/lib/protocol/message/message-name'
import type { MessageName } from '../model/message'

export type CommunityAddress = Pick<CommunityRoom, 'baseUrl' | 'serverKey'>

type Words = {
  serverKey: string
  text: string
  quote?: MessageName
  /** Milliseconds, network clock. */
  sentAt: number
}

/** What an account needs of its keys to take part in communities; the keys stay inside. */
export type CommunityKit = {
  /** Who the account is in communities of this server. */
  ownId(serverKey: string): string
  server(of: CommunityAddress): CommunityServer
  /** @param of.name - what the account calls itself. */
  sign(of: Words & { name: string }): SignedContent
  /** For the eyes of one person of a community, who learns the Account ID. @param of.recipient - their id there. */
  sealDirect(of: Words & { recipient: string; profile: ToldProfile }): Uint8Array
  /** @returns undefined for what is not sealed to this account or by it, or cannot be read. */
  openDirect(of: { serverKey: string; row: DirectRow }): OpenedDirect | undefined
}
