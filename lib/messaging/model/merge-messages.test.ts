import { expect, it } from 'vitest'
import { mergeMessages } from './merge-messages'
import { compareMessages, type Message, messageKey } from './message'

const ID = `05${'ab'.repeat(32)}`

const said = (sentAt: number, text: string): Message => ({
  ...{ conversation: ID, author: ID, sentAt, reactions: [] },
  content: { kind: 'text', text },
})
const textsOf = (messages: readonly Message[]) =>
  messages.map(({ content }) => (content.kind === 'text' ? content.text : content.kind))

const known = [said(1, 'one'), said(3, 'three'), said(5, 'five')]

it.each<[what: string, changed: Message[], removed: string[], expected: string[]]>([
  ['what is new comes last', [said(6, 'six')], [], ['one', 'three', 'five', 'six']],
  ['what comes late stands in its place', [said(2, 'two')], [], ['one', 'two', 'three', 'five']],
  ['what changed is there once', [said(3, 'drei')], [], ['one', 'drei', 'five']],
  ['what is gone is gone', [], [messageKey(said(1, ''))], ['three', 'five']],
  ['all at once', [said(4, 'four'), said(5, 'fünf')], [messageKey(said(3, ''))], ['one', 'four', 'fünf']],
])('%s', (_, changed, removed, expected) =>
  expect(textsOf(mergeMessages(known, { changed, removed }))).toEqual(expected),
)

it('many at once stand where their time puts them, among messages of the same moment, too', () => {
  const other = `05${'cd'.repeat(32)}`
  const same = { ...said(3, 'drei'), author: other }
  const changed = [said(7, 'seven'), same, said(4, 'four'), said(0, 'nought')]
  expect(textsOf(mergeMessages(known, { changed, removed: [] }))).toEqual([
    ...['nought', 'one', 'three', 'drei', 'four', 'five', 'seven'],
  ])
  const removed = [messageKey(said(3, ''))]
  expect(textsOf(mergeMessages([...known.slice(0, 2), same], { changed: [], removed }))).toEqual([
    'one',
    'drei',
  ])
})

it('the order is that of sorting, whatever changes', () => {
  const spread = (index: number) => said((index * 7919) % 101, `${index}`)
  const all = Array.from({ length: 60 }, (_, index) => spread(index))
  let merged: readonly Message[] = []
  for (let from = 0; from < all.length; from += 7)
    merged = mergeMessages(merged, { changed: all.slice(from, from + 7), removed: [] })
  expect(merged).toEqual(all.toSorted(compareMessages))
})

it('a post takes the place that the community gives it', () => {
  const posted = { ...said(1, 'one'), posted: { id: 9, at: 4 } }
  expect(textsOf(mergeMessages(known, { changed: [posted], removed: [] }))).toEqual(['three', 'one', 'five'])
})
