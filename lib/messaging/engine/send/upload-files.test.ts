import { describe, expect, it } from 'vitest'
import { chosenFiles, chooseFile, dropChosenFile } from '../../files/chosen-files'
import { FILES } from '../../files/kept-files'
import { LARGEST_FILE } from '../../files/largest-file'
import { type MessageFile, uploadOf } from '../../model/message'
import { memoryStore } from '../../storage/memory-store'
import { RelayError } from '../../transport/relay-error'
import { removeMessage } from '../actions/messages'
import { sendText } from '../actions/send-text'
import type { Context } from '../context'
import { device, settle, start, until } from '../engine-test-device'

const alice = `05${'aa'.repeat(32)}`
const bob = `05${'bb'.repeat(32)}`

/** A file server that can be out of reach. */
function server() {
  const taken: string[] = []
  let isAway = false
  const upload: Context['upload'] = async ({ name, contentType, bytes, isVoice }) => {
    if (isAway) throw new RelayError('no-relay')
    taken.push(name)
    const key = new Uint8Array(32).fill(taken.length)
    const url = `http://files.test/file/${taken.length}`
    return { name, contentType, bytes: bytes.length, isVoice, url, key, digest: new Uint8Array() }
  }
  return { taken, upload, setAway: (away: boolean) => void (isAway = away) }
}

const file = (name: string, size: number) => ({
  conversation: bob,
  now: 1,
  file: { name, contentType: 'text/plain', bytes: new Uint8Array(size).fill(7), isVoice: false },
})

type Device = Awaited<ReturnType<typeof device>>

function knowEachOther(one: Device) {
  one.context.documents.book.changeContact(bob, { isApproved: true, hasApprovedMe: true })
  return one
}

async function send(one: Device, draftId = 'draft') {
  const files = (await chosenFiles(one.store, bob)).map(({ id }) => id)
  await sendText(one.context, { conversation: bob, text: 'look', files, draftId })
  return files
}

const filesOf = async (one: Device, of: string): Promise<readonly MessageFile[]> =>
  (await one.messages(of)).flatMap(({ content }) => (content.kind === 'files' ? content.files : []))

const code = (expected: string) => expect.objectContaining({ code: expected })

describe('files of messages', () => {
  it('chosen and sent offline, they survive a restart, are uploaded once each, and arrive', async () => {
    const swarms = start()
    const { taken, upload } = server()
    const raw = memoryStore()
    const away = () => Promise.reject(new RelayError('no-relay'))
    const before = knowEachOther(await device(swarms, alice, { raw, upload: away }))
    await chooseFile(before.store, file('a.txt', 3_000))
    await chooseFile(before.store, file('b.txt', 1_000))
    expect((await chosenFiles(before.store, bob)).map(({ name }) => name)).toEqual(['a.txt', 'b.txt'])
    await send(before)
    await settle(500)
    const [shown] = await before.messages(bob)
    expect(shown && uploadOf(shown)).toEqual({ done: 0, of: 4_000 })
    expect(await chosenFiles(before.store, bob)).toEqual([])
    before.engine.stop()
    const after = knowEachOther(await device(swarms, alice, { raw, upload }))
    const other = await device(swarms, bob)
    await until(async () => (await filesOf(other, alice)).length === 2)
    expect(taken).toEqual(['a.txt', 'b.txt'])
    expect((await filesOf(other, alice)).map(({ url }) => url)).toEqual([
      'http://files.test/file/1',
      'http://files.test/file/2',
    ])
    const [sent] = await after.messages(bob)
    expect([sent?.delivery?.status, sent && uploadOf(sent)]).toEqual(['stored', undefined])
  })

  it('what is with the server is not uploaded again when the next one fails', async () => {
    const swarms = start()
    const { taken, upload, setAway } = server()
    const one = knowEachOther(
      await device(swarms, alice, {
        upload: async (of) => {
          const done = await upload(of)
          setAway(taken.length === 1)
          return done
        },
      }),
    )
    await chooseFile(one.store, file('a.txt', 3_000))
    await chooseFile(one.store, file('b.txt', 1_000))
    await send(one)
    const isHalf = async () => {
      const [half] = await one.messages(bob)
      return half && uploadOf(half)?.done === 3_000
    }
    await until(async () => (await isHalf()) === true)
    setAway(false)
    await until(async () => (await one.messages(bob))[0]?.delivery?.status === 'stored')
    expect(taken).toEqual(['a.txt', 'b.txt'])
  })

  it('a message that is deleted before its files are there is never sent, and its files go with it', async () => {
    const swarms = start()
    const { taken, upload, setAway } = server()
    setAway(true)
    const one = knowEachOther(await device(swarms, alice, { upload }))
    await chooseFile(one.store, file('a.txt', 3_000))
    const [id = ''] = await send(one)
    expect(await one.store.read({ table: FILES, key: id })).toBeDefined()
    const [message] = await one.messages(bob)
    if (!message) throw new Error('nothing was shown')
    await removeMessage(one.context, { conversation: bob, message, forEveryone: false })
    setAway(false)
    await settle(10_000)
    expect([taken, swarms.storedFor(bob)]).toEqual([[], []])
    expect(await one.store.read({ table: FILES, key: id })).toBeUndefined()
  })

  it('error: a file that another tab sent or left out; nothing is sent', async () => {
    const { upload } = server()
    const one = knowEachOther(await device(start(), alice, { upload }))
    await chooseFile(one.store, file('a.txt', 3_000))
    const [chosen] = await chosenFiles(one.store, bob)
    await dropChosenFile(one.store, chosen?.id ?? '')
    const again = { conversation: bob, text: '', files: [chosen?.id ?? ''], draftId: 'x' }
    await expect(sendText(one.context, again)).rejects.toEqual(code('chosen-gone'))
    expect(await one.messages(bob)).toEqual([])
  })

  it('error: empty, too large, too many', async () => {
    const one = await device(start(), alice)
    await expect(chooseFile(one.store, file('a', 0))).rejects.toEqual(code('empty-file'))
    await expect(chooseFile(one.store, file('a', LARGEST_FILE + 1))).rejects.toEqual(code('file-too-large'))
    for (let count = 0; count < 32; count += 1) await chooseFile(one.store, file('a', 1))
    await expect(chooseFile(one.store, file('a', 1))).rejects.toEqual(code('too-many-files'))
  })
})
