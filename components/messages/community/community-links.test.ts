import { expect, it } from 'vitest'
import { communityLinks, describeLink } from './community-links'

const key = 'ab'.repeat(32)

it('finds links to rooms in a text, each once, two at most', () => {
  const link = `https://sogs.test/Lounge?public_key=${key}`
  const others = ['a', 'b'].map((room) => `http://sogs.test:8080/r/${room}?public_key=${key}`)
  expect(communityLinks(`come to ${link}, really: ${link}`)).toEqual([
    { link, host: 'sogs.test', room: 'Lounge' },
  ])
  expect(communityLinks([link, ...others].join('\n')).map(({ room }) => room)).toEqual(['Lounge', 'a'])
})

it.each([
  'https://sogs.test/lounge',
  `javascript:alert(1)?public_key=${key}`,
  `https://a:b@sogs.test/lounge?public_key=${key}`,
  `https://sogs.test/lounge/more?public_key=${key}`,
])('finds none in %s', (text) => expect(communityLinks(text)).toEqual([]))

it('describes no other addresses', () => expect(describeLink('not a link')).toBeUndefined())
