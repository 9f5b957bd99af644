import { expect, it } from 'vitest'
import { emptyConversation } from '../model/conversation'
import { testBook } from './engine-test-world'
import { blockedPeople, conversationViews } from './views'

const me = `05${'aa'.repeat(32)}`
const bob = `05${'bb'.repeat(32)}`
const picture = { url: 'http://files.test/file/1', key: new Uint8Array(32) }

const viewsOf = (book: ReturnType<typeof testBook>) =>
  conversationViews({
    conversations: new Map([[bob, { ...emptyConversation(bob), lastAt: 1 }]]),
    ...{ book, ownId: me, typing: new Set<string>(), now: 1 },
  })

it.each([
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['\u202eecilA', 'ecilA'],
  ['A\u200bnn\u0000', 'Ann'],
  ['x'.repeat(100_000), 'x'.repeat(100)],
  ['\u200b\u3164', ''],
])('whoever calls themselves %j is listed as %j', (name, shown) => {
  expect(viewsOf(testBook({ [bob]: { name, isApproved: true } }))[0]?.name).toBe(shown)
  expect(blockedPeople(testBook({ [bob]: { name, isBlocked: true } }))).toEqual([{ id: bob, name: shown }])
})

it('one’s own name for somebody counts, unless nothing of it can be seen', () => {
  const nameWith = (nickname: string) =>
    viewsOf(testBook({ [bob]: { name: 'Bob', nickname, isApproved: true } }))[0]?.name
  expect([nameWith('Baker'), nameWith('\u200b')]).toEqual(['Baker', 'Bob'])
})

it('the picture of a stranger or of somebody blocked is not shown', () => {
  const pictureWith = (part: object) => viewsOf(testBook({ [bob]: { picture, ...part } }))[0]?.picture
  expect(pictureWith({ isApproved: true })).toBe(picture.url)
  expect(pictureWith({ isApproved: false })).toBeUndefined()
  expect(pictureWith({ isApproved: true, isBlocked: true })).toBeUndefined()
})
