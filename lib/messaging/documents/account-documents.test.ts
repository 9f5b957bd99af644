import { expect, it } from 'vitest'
import { accountKeysFromSeed } from '@/lib/crypto/account/account-keys'
import { openConfig, sealConfig } from '@/lib/protocol/config/seal-config'
import { parseDocument } from '@/lib/protocol/config/config-document'
import type { Network, SwarmEntry } from '../engine/network'
import { accountDocuments } from './account-documents'

const bob = `05${'bb'.repeat(32)}`
const eve = `05${'ee'.repeat(32)}`
const NOW = 1_800_000_000_000

/** Boxes of one account in memory; documents lie there unsealed. */
function swarm() {
  let entries: SwarmEntry[] = []
  let pushes = 0
  const network = {
    pushDocuments: async ({ documents, obsolete }) => {
      pushes += 1
      entries = entries.filter(({ hash }) => !obsolete.includes(hash))
      return documents.map(({ namespace, data }) => {
        const hash = `${namespace}-${Buffer.from(data).toString('base64')}`
        if (!entries.some((entry) => entry.hash === hash))
          entries.push({ namespace, hash, data, storedAt: NOW, expiresAt: NOW * 2 })
        return hash
      })
    },
    extend: async (hashes) => entries.map(({ hash }) => hash).filter((hash) => hashes.includes(hash)),
  } as Pick<Network, 'pushDocuments' | 'extend'> as Network
  const lose = () => void (entries = [])
  return { network, entries: () => entries, pushes: () => pushes, lose }
}

const device = (saved: ReadonlyMap<number, unknown> = new Map()) =>
  accountDocuments({
    seal: (_, document) => [document.bytes],
    open: (_, data) => parseDocument(data),
    saved,
    now: () => NOW,
  })

it('a name, contacts and read positions reach another device', async () => {
  const { network, entries } = swarm()
  const [one, two] = [device(), device()]
  expect(one.isDirty()).toBe(false)
  const picture = { url: 'http://files.test/file/1', key: new Uint8Array(32).fill(1) }
  one.book.setOwnName('Ann')
  one.book.setOwnPicture(picture)
  one.book.changeContact(bob, {
    isApproved: true,
    nickname: 'B',
    picture,
    timer: { mode: 'after-read', seconds: 300 },
  })
  one.book.setReadUntil(bob, NOW - 5)
  expect(one.isDirty()).toBe(true)
  await one.push(network)
  expect(one.isDirty()).toBe(false)
  expect(two.merge(entries())).toBe(true)
  expect(two.book.ownProfile()).toMatchObject({ name: 'Ann', picture })
  expect(two.book.contact(bob)).toMatchObject({
    isApproved: true,
    hasApprovedMe: false,
    nickname: 'B',
    picture,
    timer: { mode: 'after-read', seconds: 300 },
  })
  expect(two.book.readUntil(bob)).toBe(NOW - 5)
  expect([two.isDirty(), two.merge(entries())]).toEqual([false, false])
})

it('changes on two devices at once are both kept, and both end with the same documents', async () => {
  const { network, entries } = swarm()
  const [one, two] = [device(), device()]
  one.book.changeContact(bob, { isApproved: true })
  two.book.changeContact(eve, { isBlocked: true })
  await one.push(network)
  await two.push(network)
  for (const both of [one, two, one, two]) {
    both.merge(entries())
    if (both.isDirty()) await both.push(network)
  }
  for (const both of [one, two]) {
    expect(
      both.book
        .contacts()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([bob, eve].sort())
    expect(both.isDirty()).toBe(false)
  }
  expect(entries()).toHaveLength(1)
})

it('what was not pushed survives a restart; what was is not pushed again', async () => {
  const { network, pushes } = swarm()
  const first = device()
  first.book.setOwnName('Ann')
  const kept = () => new Map(first.takeUnsaved().map(({ namespace, value }) => [namespace, value]))
  const saved = kept()
  expect(first.takeUnsaved()).toEqual([])
  const all = new Map(first.all().map(({ namespace, value }) => [namespace, value]))
  expect(device(all).book.ownProfile().name).toBe('Ann')
  expect([device(saved).isDirty(), device(saved).book.ownProfile().name]).toEqual([true, 'Ann'])
  await first.push(network)
  expect(device(kept()).isDirty()).toBe(false)
  expect(pushes()).toBe(1)
})

it('a change made while a push is under way waits for the next one', async () => {
  const { network, entries } = swarm()
  const one = device()
  one.book.setOwnName('Ann')
  const pushing = one.push(network)
  one.book.setOwnName('Anna')
  await pushing
  expect(one.isDirty()).toBe(true)
  await one.push(network)
  const two = device()
  two.merge(entries())
  expect([one.isDirty(), two.book.ownProfile().name]).toEqual([false, 'Anna'])
})

it('a document that the swarm has lost is pushed again, byte for byte; one that is there is not', async () => {
  const { network, entries, lose } = swarm()
  const one = device()
  one.book.setOwnName('Ann')
  await one.push(network)
  await one.keep(network)
  expect(one.isDirty()).toBe(false)
  const before = entries()
  lose()
  await one.keep(network)
  expect(one.isDirty()).toBe(true)
  await one.push(network)
  expect([entries(), one.isDirty()]).toEqual([before, false])
})

it('a large document in parts, as it comes in pieces over a restart, is read, written and kept whole', async () => {
  const account = accountKeysFromSeed(new Uint8Array(32).fill(7))
  const sealed = (saved: ReadonlyMap<number, unknown> = new Map()) =>
    accountDocuments({
      seal: (kind, document) => sealConfig({ account, kind, document }),
      open: (kind, data) => openConfig({ account, kind, data }),
      saved,
      now: () => NOW,
    })
  const { network, entries, pushes } = swarm()
  const one = sealed()
  const ids = Array.from({ length: 700 }, (_, index) => `05${index.toString(16).padStart(64, '0')}`)
  for (const id of ids) one.book.changeContact(id, { name: `${id} ${id}`.slice(0, 100), isApproved: true })
  await one.push(network)
  expect(entries().length).toBeGreaterThan(1)
  expect(Math.max(...entries().map(({ data }) => data.length))).toBeLessThanOrEqual(76_800)
  const [first, ...rest] = entries()
  const two = sealed()
  two.merge(first ? [first] : [])
  const kept = new Map(two.takeUnsaved().map(({ namespace, value }) => [namespace, value]))
  const later = sealed(new Map(JSON.parse(JSON.stringify([...kept])) as [number, unknown][]))
  expect(later.book.contacts()).toEqual([])
  later.merge(rest)
  expect([later.book.contacts().map(({ id }) => id), later.isDirty()]).toEqual([ids, false])
  later.book.changeContact(ids[0] ?? '', { isBlocked: true })
  await later.push(network)
  one.merge(entries())
  expect([one.book.contact(ids[0] ?? '')?.isBlocked, one.isDirty(), pushes()]).toEqual([true, false, 2])
  expect(new Set(entries().map(({ hash }) => hash)).size).toBe(1 + rest.length)
})

it('error: garbage in the boxes, or in what was kept, changes nothing', () => {
  const data = new TextEncoder().encode('garbage')
  const one = device(new Map<number, unknown>([[2, 'garbage']]))
  expect(one.merge([{ namespace: 3, hash: 'h', data, storedAt: NOW, expiresAt: NOW }])).toBe(false)
  expect([one.book.ownProfile().name, one.book.contacts()]).toEqual(['', []])
})

it('notes to oneself have a place and a timer', () => {
  const one = device()
  one.book.changeNotes({ priority: 1 })
  one.book.changeNotes({ timer: { mode: 'after-send', seconds: 60 } })
  expect(one.book.notes()).toEqual({ priority: 1, timer: { mode: 'after-send', seconds: 60 } })
  one.book.changeNotes({ timer: undefined })
  expect(one.book.notes()).toEqual({ priority: 1 })
})

it('rooms, and how far they were read, reach another device', async () => {
  const { network, entries } = swarm()
  const [one, two] = [device(), device()]
  const room = {
    base: 'https://sogs.test',
    room: 'Lounge',
    serverKey: 'ab'.repeat(32),
    priority: 1,
    notifications: 2,
    joinedAt: 5,
  }
  const id = 'https://sogs.test/lounge'
  one.book.putCommunity(room)
  one.book.setReadUntil(id, NOW)
  one.book.setReadUntil(id, NOW - 1)
  one.book.setReadUntil('https://sogs.test/other', NOW)
  await one.push(network)
  two.merge(entries())
  expect(two.book.communities()).toEqual([room])
  expect([two.book.readUntil(id), two.book.readUntil('https://sogs.test/other')]).toEqual([NOW, 0])
  two.book.eraseCommunity(room)
  await two.push(network)
  one.merge(entries())
  expect(one.book.communities()).toEqual([])
})
