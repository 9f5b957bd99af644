import { expect, it } from 'vitest'
import { hrefOf, readPlace } from './use-place'

const id = `05${'ab'.repeat(32)}`

it('reads what it wrote, and takes anything else for the list', () => {
  for (const place of [
    { kind: 'list' },
    { kind: 'new' },
    { kind: 'new', whom: 'alice_1' },
    { kind: 'settings' },
    { kind: 'join' },
    { kind: 'network' },
    { kind: 'conversation', id: 'http://127.0.0.1:8080/portal-news' },
    { kind: 'conversation', id },
    { kind: 'conversation', id: `https://sogs.test/inbox/15${id.slice(2)}` },
    { kind: 'conversation', id, message: { author: id, sentAt: 1_700_000_000_123 } },
    {
      kind: 'conversation',
      id: 'https://sogs.test/room',
      message: { author: `15${id.slice(2)}`, sentAt: 5 },
    },
  ] as const)
    expect(readPlace(hrefOf(place))).toEqual(place)
  expect(readPlace(`#${id.toUpperCase()}`)).toEqual({ kind: 'conversation', id })
  for (const hash of [
    '',
    '#05ab',
    `#${id}/send?text=hi`,
    '#<script>',
    `#15${id.slice(2)}`,
    '#https://sogs.test/room?public_key=ab',
    '#javascript:alert(1)/a',
    '#new/<b>',
    '#new/a/b',
    `#${id}@${id}`,
    `#${id}@05ab:12`,
    `#@${id}:12`,
  ])
    expect(readPlace(hash)).toEqual({ kind: 'list' })
})
