import { describe, expect, it } from 'vitest'
import { type ConfigDict, type ConfigValue, emptyDict } from '../config-value'
import { eraseContact, readContact, readContacts, writeContact } from './contacts'
import { dropOldReadRecords, readReadRecord, writeReadRecord } from './convo-info-volatile'
import { idToKey } from './dict-fields'
import { eraseCommunity, readCommunities, writeCommunity } from './user-groups'
import { readProfile, renewPicture, setProfile, updateProfile } from './user-profile'

const id = `05${'ab'.repeat(32)}`
const bytes = (text: string) => new TextEncoder().encode(text)
const dict = (entries: Record<string, ConfigValue>): ConfigDict => new Map(Object.entries(entries))

describe('contacts', () => {
  it('keeps what newer applications wrote of a contact', () => {
    const before = dict({ c: dict({ [idToKey(id)]: dict({ n: bytes('Ann'), Z: 9n }) }), zz: 1n })
    const after = writeContact(before, id, { isApproved: true })
    expect(after).toEqual(
      dict({ c: dict({ [idToKey(id)]: dict({ n: bytes('Ann'), Z: 9n, a: 1n }) }), zz: 1n }),
    )
  })

  it('a contact without a name has an empty one, and zero is not written', () => {
    const data = writeContact(emptyDict, id, { priority: 0, isBlocked: false })
    expect(data).toEqual(dict({ c: dict({ [idToKey(id)]: dict({ n: bytes('') }) }) }))
    expect(readContact(data, id)).toMatchObject({ name: '', priority: 0, isBlocked: false, timer: undefined })
  })

  it('timers have the numbers of documents, not those of messages', () => {
    const data = writeContact(emptyDict, id, { timer: { mode: 'after-read', seconds: 60 } })
    expect(data.get('c')).toEqual(dict({ [idToKey(id)]: dict({ e: 2n, E: 60n, n: bytes('') }) }))
    expect(readContact(writeContact(data, id, { timer: undefined }), id)?.timer).toBeUndefined()
  })

  it('the last one that is erased takes the list with it', () => {
    expect(eraseContact(writeContact(emptyDict, id, {}), id)).toEqual(emptyDict)
  })

  it('entries of other kinds are not shown as contacts', () => {
    const data = dict({ c: dict({ short: dict({ n: bytes('x') }), [idToKey(id)]: 5n }) })
    expect(readContacts(data)).toEqual([])
  })
})

describe('profile', () => {
  const key = new Uint8Array(32).fill(1)

  it('takes the picture that was uploaded again, when that is later', () => {
    const again = { T: 9n, P: bytes('http://a/2'), Q: key }
    const data = dict({ p: bytes('http://a/1'), q: key, t: 5n, ...again })
    expect(readProfile(data).picture?.url).toBe('http://a/2')
    expect(readProfile(new Map([...data, ['t', 10n]])).picture?.url).toBe('http://a/1')
  })

  it('a change of the name is timed beside the picture it belongs to', () => {
    expect(updateProfile(emptyDict, { name: 'Ann' }, 7).get('t')).toBe(7n)
    expect(updateProfile(dict({ T: 5n }), { name: 'Ann' }, 7).get('T')).toBe(7n)
    expect(updateProfile(dict({ T: 5n }), { picture: undefined }, 7).get('t')).toBe(7n)
    expect(updateProfile(emptyDict, { notesPriority: 1 }, 7).has('t')).toBe(false)
  })

  it('one that was uploaded again counts until a person chooses or removes one', () => {
    const chosen = updateProfile(emptyDict, { picture: { url: 'http://a/1', key } }, 7)
    const renewed = renewPicture(chosen, { url: 'http://a/2', key }, 7)
    expect(readProfile(renewed)).toMatchObject({ picture: { url: 'http://a/2' }, updatedAt: 8 })
    const named = updateProfile(renewed, { name: 'Ann' }, 9)
    expect(readProfile(named).picture?.url).toBe('http://a/2')
    expect(readProfile(updateProfile(named, { picture: undefined }, 9)).picture).toBeUndefined()
    const next = updateProfile(named, { picture: { url: 'http://a/3', key } }, 5)
    expect(readProfile(next).picture?.url).toBe('http://a/3')
  })

  it('"no" is told apart from nothing said', () => {
    expect(readProfile(emptyDict).takesCommunityRequests).toBeUndefined()
    expect(readProfile(setProfile(emptyDict, { takesCommunityRequests: false })).takesCommunityRequests).toBe(
      false,
    )
  })
})

describe('read positions', () => {
  const day = 86_400_000
  const now = 100 * day

  it('never go back', () => {
    const record = { id, readUntil: now, isMarkedUnread: false }
    const data = writeReadRecord(emptyDict, record, now)
    expect(readReadRecord(writeReadRecord(data, { ...record, readUntil: now - 5 }, now), id).readUntil).toBe(
      now,
    )
  })

  it('old ones are neither added nor pushed, unless they are marked unread', () => {
    const old = { id, readUntil: now - 31 * day, isMarkedUnread: false }
    expect(writeReadRecord(emptyDict, old, now)).toBe(emptyDict)
    const marked = writeReadRecord(emptyDict, { ...old, isMarkedUnread: true }, now)
    expect(readReadRecord(marked, id)).toEqual({ id, readUntil: 0, isMarkedUnread: true })
    expect(dropOldReadRecords(marked, now)).toEqual(marked)
    const read = writeReadRecord(emptyDict, { ...old, readUntil: now }, now)
    expect(dropOldReadRecords(read, now + 46 * day)).toEqual(emptyDict)
  })
})

describe('communities', () => {
  const community = {
    base: 'https://a.example',
    room: 'Lounge',
    serverKey: 'ab'.repeat(32),
    priority: 0,
    notifications: 2,
    joinedAt: 5,
  }

  it('keeps the way a room is written, and compares rooms without it', () => {
    const data = writeCommunity(emptyDict, community)
    expect(readCommunities(data)).toEqual([community])
    expect(readCommunities(writeCommunity(data, { ...community, room: 'lounge' }))).toHaveLength(1)
    expect(eraseCommunity(data, community.base, 'LOUNGE')).toEqual(emptyDict)
  })
})
