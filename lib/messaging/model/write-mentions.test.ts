import { expect, it } from 'vitest'
import { mentionHelp, type Mentionable, mentionText, writeMentions } from './write-mentions'

const of = (byte: string, name: string): Mentionable => ({ id: `15${byte.repeat(32)}`, name })
const [ann, anna, bob, otherBob, odd] = [
  of('aa', 'Ann'),
  of('bb', 'Anna K.'),
  of('cc', 'Bob'),
  of('dd', 'Bob'),
  of('ee', 'a+b (c)'),
]
const all = [ann, anna, bob, otherBob, odd]

it.each([
  ['hi @Ann', `hi @${ann.id}`],
  ['@Anna K. and @Ann, come', `@${anna.id} and @${ann.id}, come`],
  ['@a+b (c)', `@${odd.id}`],
  ['@Annabel, mail ann@Ann', '@Annabel, mail ann@Ann'],
  ['@Bob which', '@Bob which'],
  ['no one', 'no one'],
])('writes ids for names in "%s"', (text, sent) => expect(writeMentions(text, all)).toBe(sent))

it('names somebody by id where two have the same name, or none', () => {
  expect(mentionText(ann, all)).toBe('@Ann')
  expect(mentionText(bob, all)).toBe(`@${bob.id}`)
  expect(mentionText(of('ff', ''), all)).toBe(`@15${'ff'.repeat(32)}`)
})

it.each([
  ['hi @an', 6, { begin: 3, people: [ann, anna] }],
  ['@', 1, { begin: 0, people: all.slice(0, 5) }],
  ['@Anna K', 7, { begin: 0, people: [anna] }],
  ['@an later', 3, { begin: 0, people: [ann, anna] }],
  ['mail@an', 7, undefined],
  ['@nobody', 7, undefined],
  ['hello', 5, undefined],
])('helps with "%s" at %i', (text, cursor, help) => expect(mentionHelp(text, cursor, all)).toEqual(help))
