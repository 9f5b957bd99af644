import { expect, it } from 'vitest'
import { RelayWitness } from './relay-witness'

const secret = new TextEncoder().encode('meet me at the bakery')
const after = (before: string) => Buffer.concat([Buffer.from(before), secret, Buffer.from('!')])

const seenAs: [how: string, seen: string | Uint8Array][] = [
  ['as it is', after('x')],
  ['as hex digits', Buffer.from(secret).toString('hex')],
  ['in base64', after('').toString('base64')],
  ['in base64 after one byte', after('a').toString('base64')],
  ['in base64 after two bytes', after('ab').toString('base64')],
]

it.each(seenAs)('a relay is caught that sees it %s', (_, seen) => {
  const witness = new RelayWitness()
  witness.note('POST /onion')
  expect(witness.saw(secret)).toBe(false)
  witness.note(seen)
  expect(witness.saw(secret)).toBe(true)
})
