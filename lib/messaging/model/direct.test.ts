import { expect, it } from 'vitest'
import { isAccountId } from '../engine/actions/recipient'
import { isCommunityId } from './community'
import { directId, isDirectId, readDirectId } from './direct'

const person = `15${'ab'.repeat(32)}`
const place = { baseUrl: 'https://sogs.test:8443', person }
const id = directId(place)

it('the id of a conversation with somebody of a community says where and who', () => {
  expect(readDirectId(id)).toEqual(place)
  expect(isDirectId(id)).toBe(true)
})

it('nothing takes it for a room or an account', () => {
  expect([isCommunityId(id), isAccountId(id)]).toEqual([false, false])
})

it.each([
  `https://sogs.test/${person}`,
  `https://sogs.test/inbox/05${'ab'.repeat(32)}`,
  `https://sogs.test/inbox/${person}0`,
  `https://sogs.test/a/inbox/${person}`,
  'https://sogs.test/inbox',
  person,
  '',
])('no such id: %s', (text) => expect(readDirectId(text)).toBeUndefined())
