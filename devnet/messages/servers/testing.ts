import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hexToBytes } from '@noble/hashes/utils.js'
import { type AccountKeys, accountKeysFromSeed } from '@/lib/crypto/account/account-keys'
import { blindedKeys, signBlinded } from '@/lib/crypto/blinding/blinded-keys'
import { padContent } from '@/lib/crypto/seal/padding'
import { communityServer } from '@/lib/protocol/communities/community-server'
import { readJoinUrl } from '@/lib/protocol/communities/join-url'
import { toServer } from '@/lib/protocol/communities/to-server'
import { buildContent } from '@/lib/protocol/message/build-content'
import { askDirectly } from './ask-directly'
import { startServers } from './start-servers'

/** Both servers in a folder of their own, on a clock that the test moves. */
export async function startTestServers() {
  const folder = await mkdtemp(join(tmpdir(), 'servers-'))
  const clock = { now: 1_790_000_000_000 }
  const start = () => startServers({ folder, now: () => clock.now })
  const test = {
    clock,
    folder,
    servers: await start(),
    async restart() {
      await test.servers.stop()
      test.servers = await start()
    },
    async stop() {
      await test.servers.stop()
      await rm(folder, { recursive: true })
    },
  }
  return test
}

export type TestServers = Awaited<ReturnType<typeof startTestServers>>

export const testAccount = (byte: number): AccountKeys => accountKeysFromSeed(new Uint8Array(32).fill(byte))

/** One person at the community of a test. */
export function visit({ servers, clock }: TestServers, account: AccountKeys) {
  const room = readJoinUrl(servers.communities[0]?.url ?? '')
  const serverKey = hexToBytes(room.serverKey)
  const server = toServer(room)
  const keys = blindedKeys(15, account, serverKey)
  return {
    id: keys.id,
    server,
    serverKey,
    community: communityServer({
      ask: (request) => askDirectly(server, request),
      account,
      serverKey,
      random: (length) => Uint8Array.from(randomBytes(length)),
      now: () => clock.now,
    }),
    write(text: string, sentAt = clock.now) {
      const data = padContent(buildContent({ content: { kind: 'text', text }, sentAt }))
      return { data, signature: signBlinded(15, account, keys, data) }
    },
  }
}
