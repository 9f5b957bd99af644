import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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
import { ACCOUNT, openAccount } from '@/lib/messaging/host/open-account'
import type { MessengerEvent } from '@/lib/messaging/model/state'
import { memoryStore } from '@/lib/messaging/storage/memory-store'
import { sealedStore } from '@/lib/messaging/storage/sealed-store'
import { temporaryKeys } from '@/lib/messaging/storage/vault'
import { askDirectly } from '../ask-directly'
import { startTestServers, type TestServers } from '../testing'

type Fault = (request: ServerRequest, when: 'before' | 'after') => void

let world: TestServers
const stops: (() => void)[] = []
beforeEach(async () => {
  world = await startTestServers()
  world.clock.now = Date.now()
})
afterEach(async () => {
  for (const stop of stops.splice(0)) stop()
  await world.stop()
})

const linkTo = (room: string) => world.servers.communities.find(({ url }) => url.includes(room))?.url ?? ''
const code = (expected: string) => expect.objectContaining({ code: expected })

/** A browser with an account; the community is reached without nodes. */
async function browser(byte: number) {
  const seed = new Uint8Array(16).fill(byte)
  const account = accountKeysFromSeed(keySeedOf(seed))
  const fault: { act: Fault } = { act: () => {} }
  const network = {
    ...testSwarms().networkOf(account.accountId),
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
    /** Reads the rooms until something is true. */
    const until = (check: () => void | Promise<void>) =>
      vi.waitFor(
        async () => {
          opened.communities.look()
          await check()
        },
        { timeout: 20_000, interval: 60 },
      )
    const texts = async (conversation: string) =>
      (await api.messages({ conversation })).map(({ content }) =>
        'text' in content ? content.text : content.kind,
      )
    return { ...opened, api, view, until, texts, fault, events, open }
  }
  return await open()
}

describe('a room by its link', () => {
  it('is looked at, joined, read and left', async () => {
    const { api, view, until, texts } = await browser(1)
    const link = linkTo('portal-news')
    const preview = await api.previewCommunity({ link })
    expect(preview).toMatchObject({ name: 'Portal news', canWrite: false, isJoined: false })
    const { conversation } = await api.joinCommunity({ link })
    expect(conversation).toBe(preview.conversation)
    await until(async () => expect(await texts(conversation)).toHaveLength(7))
    expect(view(conversation)).toMatchObject({ kind: 'community', name: 'Portal news', link, unread: 7 })
    expect((await api.messages({ conversation }))[0]).toMatchObject({ authorName: 'Session Portal' })
    await api.markRead({ conversation, until: Date.now() })
    expect(view(conversation)?.unread).toBe(0)
    expect((await api.previewCommunity({ link })).isJoined).toBe(true)
    await api.leaveCommunity({ conversation })
    expect(view(conversation)).toBeUndefined()
    expect(await texts(conversation)).toEqual([])
    await expect(api.leaveCommunity({ conversation })).rejects.toEqual(code('community-left'))
  })

  it('for reading takes reactions, and no messages', async () => {
    const { api, view } = await browser(1)
    const { conversation } = await api.joinCommunity({ link: linkTo('portal-news') })
    await vi.waitFor(() => expect(view(conversation)?.room?.since).toBeDefined(), { timeout: 10_000 })
    const send = api.send({ conversation, text: 'hello?', draftId: '1' })
    await expect(send).rejects.toEqual(code('read-only-room'))
    const [first] = await api.messages({ conversation })
    if (!first) throw new Error('the room is empty')
    await api.react({ conversation, message: first, emoji: '🥰', isOn: true })
    const ownId = view(conversation)?.room?.ownId
    expect((await api.messages({ conversation }))[0]?.reactions).toEqual([{ author: ownId, emoji: '🥰' }])
  })

  it('is refused when it is no link, no room, or names another key for a known server', async () => {
    const { api } = await browser(1)
    const link = linkTo('portal-news')
    const join = (text: string) => api.joinCommunity({ link: text })
    await expect(join('https://example.org')).rejects.toEqual(code('bad-community-link'))
    await expect(join(link.replace('portal-news', 'nowhere'))).rejects.toEqual(code('no-room'))
    await join(link)
    const foreign = linkTo('portal-lounge').replace(/[0-9a-f]{64}$/, 'ab'.repeat(32))
    await expect(join(foreign)).rejects.toEqual(code('other-community-key'))
  })
})

describe('two people in a room', () => {
  it('see what the other writes, once, and what is taken back', async () => {
    const [ann, bob] = [await browser(1), await browser(2)]
    const { conversation } = await ann.api.joinCommunity({ link: linkTo('portal-lounge') })
    await bob.api.joinCommunity({ link: linkTo('portal-lounge') })
    await bob.until(async () => expect(await bob.texts(conversation)).toHaveLength(3))
    await ann.api.send({ conversation, text: 'first', draftId: '1' })
    await ann.api.send({ conversation, text: 'first', draftId: '1' })
    await bob.until(async () => expect((await bob.texts(conversation)).slice(3)).toEqual(['first']))
    await ann.until(async () => {
      const mine = (await ann.api.messages({ conversation })).filter(
        ({ posted, delivery }) => posted && delivery,
      )
      expect(mine).toMatchObject([
        { delivery: { status: 'stored' }, author: ann.view(conversation)?.room?.ownId },
      ])
    })
    expect(ann.view(conversation)?.unread).toBe(0)
    const told = (await bob.api.messages({ conversation })).at(-1)
    if (!told) throw new Error('nothing arrived')
    await bob.api.react({ conversation, message: told, emoji: '😮', isOn: true })
    await bob.api.send({ conversation, text: 'answer', quote: told, draftId: '2' })
    await ann.until(async () => {
      const all = await ann.api.messages({ conversation })
      expect(all.slice(3).map(({ reactions }) => reactions.map(({ emoji }) => emoji))).toEqual([['😮'], []])
      expect(all.at(-1)?.quote).toEqual({ author: told.author, sentAt: told.sentAt })
    })
    expect(ann.events).toContainEqual({ kind: 'arrived', conversation, name: 'Portal lounge' })
    await ann.api.remove({ conversation, message: told, forEveryone: true })
    await bob.until(async () => expect((await bob.texts(conversation)).slice(3)).toEqual(['answer']))
    await expect(bob.api.react({ conversation, message: told, emoji: '😮', isOn: true })).rejects.toEqual(
      code('message-gone'),
    )
  })

  it('post once, even when the answer of the community is lost', async () => {
    const [ann, bob] = [await browser(1), await browser(2)]
    const { conversation } = await ann.api.joinCommunity({ link: linkTo('portal-lounge') })
    await bob.api.joinCommunity({ link: linkTo('portal-lounge') })
    let posts = 0
    ann.fault.act = ({ endpoint, method }, when) => {
      const isPost = method === 'POST' && endpoint.endsWith('/message')
      if (!isPost || when === 'before') return
      posts += 1
      if (posts === 1) throw new Error('the path broke')
    }
    await ann.api.send({ conversation, text: 'only once', draftId: '1' })
    await ann.until(async () =>
      expect((await ann.api.messages({ conversation })).at(-1)?.delivery).toMatchObject({ status: 'stored' }),
    )
    await vi.waitFor(() => expect(ann.engine.state().network.waiting).toBe(0), { timeout: 10_000 })
    await bob.until(async () => expect(await bob.texts(conversation)).toContain('only once'))
    expect(posts).toBe(1)
  })
})

describe('what was read', () => {
  it('is there after a restart, and goes on from there', async () => {
    const first = await browser(1)
    const { conversation } = await first.api.joinCommunity({ link: linkTo('portal-lounge') })
    await first.until(async () => expect(await first.texts(conversation)).toHaveLength(3))
    await first.api.pin({ conversation, isPinned: true })
    first.engine.stop()
    const again = await first.open()
    expect(again.view(conversation)).toMatchObject({ isPinned: true, name: 'Portal lounge' })
    expect(await again.texts(conversation)).toHaveLength(3)
    await again.api.send({ conversation, text: 'back', draftId: '9' })
    await again.until(async () => expect((await again.texts(conversation)).slice(3)).toEqual(['back']))
  })

  it('stays while the community cannot be reached, which the room says', async () => {
    const { api, view, until, texts, fault } = await browser(1)
    const { conversation } = await api.joinCommunity({ link: linkTo('portal-lounge') })
    await until(async () => expect(await texts(conversation)).toHaveLength(3))
    fault.act = () => {
      throw new Error('no way out')
    }
    await until(() => expect(view(conversation)?.room?.failure).toMatchObject({ retryable: true }))
    expect(await texts(conversation)).toHaveLength(3)
    fault.act = () => {}
    await until(() => expect(view(conversation)?.room?.failure).toBeUndefined())
  })
})
