import { describe, expect, it } from 'vitest'
import { encodeHex } from '@/lib/crypto'
import { accountKeysFromSeed } from '@/lib/crypto/account/account-keys'
import { encryptLegacyPicture } from '@/lib/crypto/files/legacy-attachment'
import type { Picture } from '@/lib/protocol/config/views/picture'
import type { ServerRequest } from '@/lib/protocol/onion/v4'
import { testBook } from '../engine/engine-test-world'
import { accountFiles } from '../files/account-files'
import { memoryStore } from '../storage/memory-store'
import { sealedStore } from '../storage/sealed-store'
import { deriveStorageKeys } from '../storage/storage-keys'
import { openPicture, type PicturePlace, setOwnPicture } from './person-pictures'
import { renewPicture } from './renew-picture'

const DAY = 86_400_000
const keysOf = (byte: number) => accountKeysFromSeed(new Uint8Array(32).fill(byte))
const [ann, bob, server] = [keysOf(1), keysOf(2), keysOf(3)]
const address = {
  url: 'http://files.test',
  ed25519PublicKey: encodeHex(server.ed25519PublicKey),
  x25519PublicKey: encodeHex(server.x25519PublicKey),
}

/** A GIF of one pixel with something after it, as large as told. */
function gif(mark: number, width = 1): Uint8Array {
  const bytes = new Uint8Array(40).fill(mark)
  bytes.set(new TextEncoder().encode('GIF89a'))
  new DataView(bytes.buffer).setUint16(6, width, true)
  new DataView(bytes.buffer).setUint16(8, width, true)
  return bytes
}

function files() {
  const kept = new Map<string, Uint8Array>()
  const asked: string[] = []
  const toServer = async (_: unknown, { method, endpoint, body }: ServerRequest) => {
    asked.push(`${method} ${endpoint.replace(/[\w-]{44}/, 'ID')}`)
    const reply = (code: number, value: Uint8Array) => ({ code, headers: {}, body: value })
    const json = (value: unknown) => reply(200, new TextEncoder().encode(JSON.stringify(value)))
    const id = endpoint.split('/')[2] ?? ''
    const found = kept.get(id)
    if (method === 'GET') return reply(found ? 200 : 404, found ?? new Uint8Array())
    if (endpoint.endsWith('/extend'))
      return found ? json({ size: 1, expires: 2e9 }) : reply(404, new Uint8Array())
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(body ?? [])))
    const name = encodeHex(hash).slice(0, 44)
    kept.set(name, body ?? new Uint8Array())
    return json({ id: name, expires: 2e9 })
  }
  return { kept, asked, toServer }
}

/** Drawing is the browser's: here it tells what was given to it. */
const draw = async (bytes: Uint8Array, _type: string, side: number) =>
  Uint8Array.from([...bytes.slice(0, 20), side & 0xff])

async function person(account: typeof ann, { toServer }: ReturnType<typeof files>) {
  const book = testBook({ [bob.accountId]: { isApproved: true } })
  let now = 1_800_000_000_000
  const place = {
    context: {
      ownId: account.accountId,
      documents: { book } as PicturePlace['context']['documents'],
      run: (async (task) => await task({} as never)) as PicturePlace['context']['run'],
      network: { now: () => now } as never,
    },
    store: sealedStore(memoryStore(), await deriveStorageKeys(new Uint8Array(32))),
    files: accountFiles({ account, network: { toServer }, address }),
    draw,
  }
  return { place, book, pass: (milliseconds: number) => void (now += milliseconds) }
}

const code = (expected: string) => expect.objectContaining({ code: expected })

/** Ann sees of Bob what he shows. */
async function annAndBob() {
  const swarm = files()
  const [one, other] = [await person(ann, swarm), await person(bob, swarm)]
  const show = (picture: Picture | undefined) => one.book.changeContact(bob.accountId, { picture })
  return { ...swarm, one, other, show, look: () => openPicture(one.place, bob.accountId) }
}

describe('pictures of people', () => {
  it('one that is chosen is drawn anew, reaches others, and is fetched once', async () => {
    const { asked, other, show, look } = await annAndBob()
    await setOwnPicture(other.place, gif(1))
    show(other.book.ownProfile().picture)
    const seen = await look()
    expect(seen?.slice(0, 6)).toEqual(new TextEncoder().encode('GIF89a'))
    expect(await look()).toEqual(seen)
    expect(asked).toEqual(['POST /file', 'GET /file/ID'])
    await setOwnPicture(other.place, null)
    expect(other.book.ownProfile().picture).toBeUndefined()
  })

  it('of strangers and of those who are blocked nothing is fetched', async () => {
    const { asked, one, show, look } = await annAndBob()
    show({ url: `${address.url}/file/1`, key: new Uint8Array(32) })
    one.book.changeContact(bob.accountId, { isApproved: false })
    expect(await look()).toBeNull()
    one.book.changeContact(bob.accountId, { isApproved: true, isBlocked: true })
    expect(await look()).toBeNull()
    expect(asked).toEqual([])
  })

  it('one of the older form is opened, too', async () => {
    const { kept, show, look } = await annAndBob()
    const key = new Uint8Array(32).fill(5)
    kept.set('17', encryptLegacyPicture(gif(3), key, new Uint8Array(12)))
    show({ url: `${address.url}/file/17`, key })
    expect((await look())?.slice(0, 6)).toEqual(new TextEncoder().encode('GIF89a'))
  })

  it('the last one that could be opened stays while the next cannot be had', async () => {
    const { other, show, look } = await annAndBob()
    await setOwnPicture(other.place, gif(1))
    show(other.book.ownProfile().picture)
    const seen = await look()
    show({ url: `${address.url}/file/404`, key: new Uint8Array(32) })
    expect(await look()).toEqual(seen)
  })

  it.each([
    ['a drawing that could run', new TextEncoder().encode('<svg onload="alert(1)"></svg>'), 'not-a-picture'],
    ['a bomb', gif(1, 60_000), 'not-a-picture'],
    ['more than a picture needs', new Uint8Array(5_000_001).fill(1), 'not-a-picture'],
  ])('error: %s is not shown', async (_, bytes, expected) => {
    const { other, show, look } = await annAndBob()
    show(await other.place.files.uploadPicture(bytes))
    await expect(look()).rejects.toEqual(code(expected))
  })

  it('error: a key that does not fit, a server that nobody knows', async () => {
    const { other, show, look } = await annAndBob()
    const { url } = await other.place.files.uploadPicture(gif(1))
    show({ url, key: new Uint8Array(32) })
    await expect(look()).rejects.toEqual(code('file-damaged'))
    show({ url: 'https://tracker.example/pixel.gif', key: new Uint8Array(32) })
    await expect(look()).rejects.toEqual(code('strange-file-server'))
  })

  it('error: what is no picture or too large is not chosen, and the one before stays', async () => {
    const { other } = await annAndBob()
    await setOwnPicture(other.place, gif(1))
    const before = other.book.ownProfile().picture
    await expect(setOwnPicture(other.place, new Uint8Array(100))).rejects.toEqual(code('not-a-picture'))
    await expect(setOwnPicture(other.place, new Uint8Array(10_000_001))).rejects.toEqual(
      code('file-too-large'),
    )
    expect(other.book.ownProfile().picture).toBe(before)
  })
})

describe('one’s own picture stays on its server', () => {
  it('it is let live on every twelve days, and not asked for in between', async () => {
    const { asked, other } = await annAndBob()
    await setOwnPicture(other.place, gif(1))
    const before = other.book.ownProfile().picture
    for (const days of [0, 5, 6, 1]) {
      other.pass(days * DAY)
      await renewPicture(other.place)
    }
    expect(asked).toEqual(['POST /file', 'POST /file/ID/extend', 'POST /file/ID/extend'])
    expect(other.book.ownProfile().picture).toBe(before)
  })

  it('one that the server lost is uploaded again, as it was chosen', async () => {
    const { kept, other } = await annAndBob()
    await setOwnPicture(other.place, gif(1))
    const [[id, bytes] = []] = kept
    kept.clear()
    await renewPicture(other.place)
    expect([...kept]).toEqual([[id, bytes]])
  })

  it('one that another application left under a number moves, and others are told where', async () => {
    const { kept, other, show, look } = await annAndBob()
    const key = new Uint8Array(32).fill(5)
    kept.set('17', encryptLegacyPicture(gif(3), key, new Uint8Array(12)))
    other.book.setOwnPicture({ url: `${address.url}/file/17`, key })
    await renewPicture(other.place)
    const moved = other.book.ownProfile().picture
    expect(moved?.url).toMatch(/[0-9a-f]{44}#/)
    kept.delete('17')
    show(moved)
    expect(await look()).not.toBeNull()
  })

  it('without one nothing is asked, and one that nobody has any more stays as it is', async () => {
    const { asked, other } = await annAndBob()
    await renewPicture(other.place)
    expect(asked).toEqual([])
    const lost = { url: `${address.url}/file/17`, key: new Uint8Array(32) }
    other.book.setOwnPicture(lost)
    await renewPicture(other.place)
    expect(other.book.ownProfile().picture).toBe(lost)
  })
})
