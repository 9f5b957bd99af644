import { describe, expect, it } from 'vitest'
import { encodeHex } from '@/lib/crypto'
import { accountKeysFromSeed } from '@/lib/crypto/account/account-keys'
import type { ServerReply, ServerRequest } from '@/lib/protocol/onion/v4'
import { type AccountFiles, accountFiles } from './account-files'
import { readFileLink } from './file-link'
import { LARGEST_FILE } from './largest-file'

const keysOf = (byte: number) => accountKeysFromSeed(new Uint8Array(32).fill(byte))
const [ann, bob, server, stranger] = [keysOf(1), keysOf(2), keysOf(3), keysOf(4)]
const addressOf = (keys: typeof server, url = 'http://files.test:81') => ({
  url,
  ed25519PublicKey: encodeHex(keys.ed25519PublicKey),
  x25519PublicKey: encodeHex(keys.x25519PublicKey),
})
const address = addressOf(server)
const ID = 'a'.repeat(44)

/** A server that keeps what it is given, and the network to it. */
function keeper() {
  const kept = new Map<string, Uint8Array>()
  const asked: string[] = []
  const toServer = async (of: { x25519PublicKey: string }, request: ServerRequest): Promise<ServerReply> => {
    asked.push(of.x25519PublicKey)
    if (request.method === 'GET') {
      const body = kept.get(request.endpoint.replace('/file/', ''))
      return { code: body ? 200 : 404, headers: {}, body: body ?? new Uint8Array() }
    }
    kept.set(ID, request.body ?? new Uint8Array())
    return {
      code: 200,
      headers: {},
      body: new TextEncoder().encode(JSON.stringify({ id: ID, expires: 2e9 })),
    }
  }
  const filesOf = (account: typeof ann): AccountFiles =>
    accountFiles({ account, network: { toServer }, address })
  return { kept, asked, filesOf }
}

const plain = { name: 'a.txt', contentType: 'text/plain', bytes: new Uint8Array([1, 2, 3]), isVoice: false }
const code = (expected: string) => expect.objectContaining({ code: expected })

describe('files of messages', () => {
  it('what one uploads the other opens, and the server sees neither name nor content', async () => {
    const { kept, filesOf } = keeper()
    const file = await filesOf(ann).upload(plain)
    expect(await filesOf(bob).download(file)).toEqual(plain.bytes)
    const seen = Buffer.from(kept.get(ID) ?? []).toString('latin1')
    expect(seen).not.toContain('a.txt')
    expect(seen).not.toContain('\u0001\u0002\u0003')
    expect(file.url).toBe(`${address.url}/file/${ID}#p=${address.ed25519PublicKey}&d`)
  })

  it('error: one changed byte, cut off, gone', async () => {
    const { kept, filesOf } = keeper()
    const file = await filesOf(ann).upload(plain)
    const whole = kept.get(ID) ?? new Uint8Array()
    for (const damaged of [
      whole.map((byte, at) => (at === 900 ? byte ^ 1 : byte)),
      whole.slice(0, -1),
      new Uint8Array(),
    ]) {
      kept.set(ID, damaged)
      await expect(filesOf(bob).download(file)).rejects.toEqual(code('file-damaged'))
    }
    kept.clear()
    await expect(filesOf(bob).download(file)).rejects.toEqual(code('gone'))
  })

  it('error: empty, too large, no server; nothing is asked', async () => {
    const { asked, filesOf } = keeper()
    await expect(filesOf(ann).upload({ ...plain, bytes: new Uint8Array() })).rejects.toEqual(
      code('empty-file'),
    )
    const large = { ...plain, bytes: new Uint8Array(LARGEST_FILE + 1) }
    await expect(filesOf(ann).upload(large)).rejects.toEqual(code('file-too-large'))
    const none = accountFiles({
      account: ann,
      network: { toServer: () => Promise.reject(new Error()) },
      address: undefined,
    })
    await expect(none.upload(plain)).rejects.toEqual(code('no-file-server'))
    expect(asked).toEqual([])
  })
})

describe('links of files', () => {
  it('another server is asked by the key that the link pins', async () => {
    const { asked, filesOf } = keeper()
    const other = addressOf(stranger, 'http://other.test')
    const file = {
      ...(await filesOf(ann).upload(plain)),
      url: `${other.url}/file/${ID}#p=${other.ed25519PublicKey}&d`,
    }
    await filesOf(bob).download(file)
    expect(asked.at(-1)).toBe(other.x25519PublicKey)
  })

  it.each([
    'https://tracker.example/file/123',
    `https://tracker.example/pixel.png#p=${address.ed25519PublicKey}`,
    `http://files.test:81/file/${ID}/../../etc`,
    `http://user:pw@files.test:81/file/${ID}`,
    `http://other.test/file/${ID}#p=zz`,
    'javascript:alert(1)',
    'x'.repeat(10_000),
    '',
  ])('error: %s is not followed', (url) => expect(readFileLink(url, address)).toBeUndefined())
})
