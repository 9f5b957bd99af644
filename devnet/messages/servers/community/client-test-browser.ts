/** Browsers that run the whole messenger; the community is reached without nodes. */
import { vi } from 'vitest'
import { keySeedOf } from '@/lib/crypto/account/recovery-phrase'
import { accountKeysFromSeed } from '@/lib/crypto/account/account-keys'
import { parseDocument } from '@/lib/protocol/config/config-document'
import type { ServerRequest } from '@/lib/protocol/onion/v4'
import { accountCommunities } from '@/lib/messaging/communities/account-communities'
import { accountFiles } from '@/lib/messaging/files/account-files'
import { accountDocuments } from '@/lib/messaging/documents/account-documents'
import { plainCodec, testSwarms } from '@/lib/messaging/engine/engine-test-world'
import type { AccountKit } from '@/lib/messaging/host/account-kit'
import { communityApi } from '@/lib/messaging/host/community-api'
import { conversationApi } from '@/lib/messaging/host/conversation-api'
import { ACCOUNT } from '@/lib/messaging/host/account-records'
import { openAccount } from '@/lib/messaging/host/open-account'
import type { MessengerEvent } from '@/lib/messaging/model/state'
import { memoryStore } from '@/lib/messaging/storage/memory-store'
import { sealedStore } from '@/lib/messaging/storage/sealed-store'
import { temporaryKeys } from '@/lib/messaging/storage/vault'
import { askDirectly } from '../ask-directly'

type Fault = (request: ServerRequest, when: 'before' | 'after') => void

const stops: (() => void)[] = []

export function closeBrowsers() {
  for (const stop of stops.splice(0)) stop()
}

/** A browser with an account. @param byte - which account. @param swarms - share them, and accounts reach each other. */
export async function clientBrowser(byte: number, swarms = testSwarms()) {
  const seed = new Uint8Array(16).fill(byte)
  const account = accountKeysFromSeed(keySeedOf(seed))
  const fault: { act: Fault } = { act: () => {} }
  const network = {
    ...swarms.networkOf(account.accountId),
    toServer: async (...[server, request]: Parameters<typeof askDirectly>) => {
      fault.act(request, 'before')
      const reply = await askDirectly(server, request)
      fault.act(request, 'after')
      return reply
    },
  }
  const kit: Pick<AccountKit, 'open'> = {
    open: () => ({
      id: account.accountId,
      network,
      route: () => ({ relay: '', paths: [], nodes: 0 }),
      codec: () => plainCodec(account.accountId),
      communities: accountCommunities({
        account,
        network,
        random: (length) => crypto.getRandomValues(new Uint8Array(length)),
      }),
      files: accountFiles({ account, network, address: undefined }),
      sign: () => new Uint8Array(64),
      documents: (saved) =>
        accountDocuments({
          saved,
          now: network.now,
          seal: (_, document) => [document.bytes],
          open: (_, data) => parseDocument(data),
        }),
    }),
  }
  const [raw, keys] = [memoryStore(), await temporaryKeys()]
  const record = { seed, createdAt: 0, lastBackupAt: null }
  await sealedStore(raw, keys).write({ put: [{ ...ACCOUNT, value: record }] })
  const events: MessengerEvent[] = []

  async function open() {
    const opened = await openAccount({
      kit: kit as AccountKit,
      raw,
      keys,
      emit: (event) => events.push(event),
      now: Date.now,
      setTimer: (run, milliseconds) => {
        const timer = setTimeout(run, milliseconds)
        return () => clearTimeout(timer)
      },
    })
    stops.push(() => opened.engine.stop())
    const api = { ...conversationApi(async () => opened), ...communityApi(async () => opened) }
    const view = (id: string) => opened.engine.state().conversations.find((one) => one.id === id)
    /** Reads rooms and boxes until something is true. */
    const until = (check: () => void | Promise<void>) =>
      vi.waitFor(
        async () => {
          opened.engine.wake({ isVisible: true })
          await check()
        },
        { timeout: 20_000, interval: 60 },
      )
    const texts = async (conversation: string) =>
      (await api.messages({ conversation })).map(({ content }) =>
        'text' in content ? content.text : content.kind,
      )
    return { ...opened, id: account.accountId, account, api, view, until, texts, fault, events, open }
  }
  return await open()
}
