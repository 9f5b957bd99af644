import { hexToBytes } from '@noble/hashes/utils.js'
import type { AccountKeys } from '@/lib/crypto/account/account-keys'
import { blindedKeys, signBlinded } from '@/lib/crypto/blinding/blinded-keys'
import { sealBlindedMessage } from '@/lib/crypto/blinding/blinded-message'
import { padContent } from '@/lib/crypto/seal/padding'
import { communityServer } from '@/lib/protocol/communities/community-server'
import { openDirect } from '@/lib/protocol/communities/open-direct'
import { toServer } from '@/lib/protocol/communities/to-server'
import { buildContent } from '@/lib/protocol/message/build-content'
import type { Random } from '@/lib/protocol/onion/onion-request'
import type { Network } from '../engine/network'
import type { CommunityKit } from './community-kit'

const NONCE_BYTES = 24

type Options = { account: AccountKeys; network: Pick<Network, 'now' | 'toServer'>; random: Random }

/** Communities with the keys of an account: every request and message is signed under an id of that community. */
export function accountCommunities({ account, network, random }: Options): CommunityKit {
  const keysAt = (serverKey: string) => blindedKeys(15, account, hexToBytes(serverKey))
  return {
    ownId: (serverKey) => keysAt(serverKey).id,
    server: ({ baseUrl, serverKey }) => {
      const server = toServer({ baseUrl, serverKey })
      return communityServer({
        ask: (request) => network.toServer(server, request),
        account,
        serverKey: hexToBytes(serverKey),
        random,
        now: network.now,
      })
    },
    sign: ({ serverKey, text, quote, sentAt, name }) => {
      // The picture stays out: its address would tie the id of this community to the account.
      const profile = { name, updatedAtSeconds: 0 }
      const content = { kind: 'text', text, ...(quote && { quote }) } as const
      const data = padContent(buildContent({ content, sentAt, profile }))
      return { data, signature: signBlinded(15, account, keysAt(serverKey), data) }
    },
    sealDirect: ({ serverKey, recipient, text, quote, sentAt, profile }) => {
      const content = { kind: 'text', text, ...(quote && { quote }) } as const
      const data = padContent(buildContent({ content, sentAt, profile }))
      const sender = keysAt(serverKey).id
      const of = { account, serverKey: hexToBytes(serverKey), sender, recipient }
      return sealBlindedMessage(of, data, random(NONCE_BYTES))
    },
    openDirect: ({ serverKey, row }) => openDirect({ account, serverKey }, row),
  }
}
