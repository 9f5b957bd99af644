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
    { kind: 'conversation', id: 'http://127.0.0.1:8080/portal-news' },
    { kind: 'conversation', id },
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
  ])
    expect(readPlace(hash)).toEqual({ kind: 'list' })
})
