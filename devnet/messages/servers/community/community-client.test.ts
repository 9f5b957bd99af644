import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startTestServers, type TestServers } from '../testing'
import { clientBrowser as browser, closeBrowsers } from './client-test-browser'

let world: TestServers
beforeEach(async () => {
  world = await startTestServers()
  world.clock.now = Date.now()
})
afterEach(async () => {
  closeBrowsers()
  await world.stop()
})

const linkTo = (room: string) => world.servers.communities.find(({ url }) => url.includes(room))?.url ?? ''
const code = (expected: string) => expect.objectContaining({ code: expected })

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
