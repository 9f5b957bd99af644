import { expect, it } from 'vitest'
import { differingGroups, groupsOf } from './compare-ids'
import { inviteLink } from './whom'

const id = `05${'0123456789abcdef'.repeat(4)}`

it('has eleven groups that make the id', () => {
  expect(groupsOf(id)).toHaveLength(11)
  expect(groupsOf(id).join('')).toBe(id)
})

it.each([
  ['itself', id],
  ['itself in capitals', id.toUpperCase()],
  ['itself in groups, as it is read aloud', groupsOf(id).join(' ')],
  ['its invite link', inviteLink('https://portal.test', id)],
])('is the same as %s', (_, told) => expect(differingGroups(id, told)).toEqual([]))

it.each([
  ['one digit in the middle', `${id.slice(0, 30)}e${id.slice(31)}`, [6]],
  ['the last digit', `${id.slice(0, -1)}0`, [11]],
  ['one digit too many', `${id}0`, [12]],
  ['a cut end', id.slice(0, 60), [11]],
])('error: differs by %s', (_, told, groups) => expect(differingGroups(id, told)).toEqual(groups))

it('error: nothing is not the same', () => expect(differingGroups(id, '')).toHaveLength(11))
