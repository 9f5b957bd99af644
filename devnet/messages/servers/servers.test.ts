import { utf8ToBytes } from '@noble/hashes/utils.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileServer, LARGEST_UPLOAD } from '@/lib/protocol/files/file-server'
import type { OnionClient } from '@/lib/protocol/onion/onion-client'
import type { ServerRequest } from '@/lib/protocol/onion/v4'
import { askDirectly } from './ask-directly'
import { startTestServers, type TestServers } from './testing'

const DAY = 86_400_000
let world: TestServers

beforeEach(async () => {
  world = await startTestServers()
})
afterEach(() => world.stop())

function files() {
  const { url, x25519PublicKey } = world.servers.fileServer
  const server = {
    host: '127.0.0.1',
    protocol: 'http',
    port: Number(new URL(url).port),
    x25519PublicKey,
  } as const
  const onion: OnionClient = {
    toNode: () => Promise.reject(new Error('not a node')),
    toServer: askDirectly,
  }
  const json = async (request: ServerRequest) => {
    const { code, body } = await askDirectly(server, request)
    return { code, body: code === 200 ? (JSON.parse(new TextDecoder().decode(body)) as object) : undefined }
  }
  return { ...fileServer({ onion, server }), json, server, url }
}

describe('the file server', () => {
  it('gives back what it was given, under a name that follows from it, for 14 days', async () => {
    const { upload, download, info } = files()
    const bytes = utf8ToBytes('sealed')
    const { id, expiresAt } = await upload(bytes)
    expect(id).toHaveLength(44)
    expect(expiresAt).toBe(world.clock.now + 14 * DAY)
    expect(await upload(bytes)).toMatchObject({ id })
    expect(await download(id)).toEqual(bytes)
    expect(await info(id)).toEqual({ size: 6, expiresAt })
    world.clock.now = expiresAt
    await expect(download(id)).rejects.toMatchObject({ code: 'gone' })
  })

  it('keeps a file longer when asked', async () => {
    const { upload, json, download } = files()
    const { id, expiresAt } = await upload(Uint8Array.of(1))
    world.clock.now += 10 * DAY
    const extended = await json({ method: 'POST', endpoint: `/file/${id}/extend` })
    expect(extended).toMatchObject({
      code: 200,
      body: { size: 1, expires: world.clock.now / 1000 + 14 * 86_400 },
    })
    world.clock.now = expiresAt
    expect(await download(id)).toEqual(Uint8Array.of(1))
  })

  it('refuses empty files, ones that are too large, and spans that are none', async () => {
    const { json } = files()
    const post = (body: Uint8Array, headers = {}) =>
      json({ method: 'POST', endpoint: '/file', body, headers })
    expect(await post(Uint8Array.of())).toMatchObject({ code: 400 })
    expect(await post(new Uint8Array(LARGEST_UPLOAD + 1))).toMatchObject({ code: 413 })
    expect(await post(Uint8Array.of(1), { 'X-FS-TTL': 'long' })).toMatchObject({ code: 400 })
    expect(await post(new Uint8Array(LARGEST_UPLOAD))).toMatchObject({ code: 200 })
  })

  it('knows its files, keys and ports after a restart', async () => {
    const before = world.servers.fileServer
    const { id } = await files().upload(Uint8Array.of(7))
    await world.restart()
    expect(world.servers.fileServer).toEqual(before)
    expect(await files().download(id)).toEqual(Uint8Array.of(7))
  })

  it('goes back to a snapshot', async () => {
    const kept = await files().upload(Uint8Array.of(1))
    const id = world.servers.snapshot()
    const lost = await files().upload(Uint8Array.of(2))
    world.servers.revert(id)
    expect(await files().download(kept.id)).toEqual(Uint8Array.of(1))
    await expect(files().download(lost.id)).rejects.toMatchObject({ code: 'gone' })
    expect(() => world.servers.revert('never')).toThrow('no snapshot')
  })

  it('answers onion requests to it and nothing else', async () => {
    const { url } = files()
    const post = (path: string, body: string) => fetch(`${url}${path}`, { method: 'POST', body })
    expect((await fetch(`${url}/file/1`)).status).toBe(404)
    expect((await post('/file', 'x')).status).toBe(404)
    expect((await post('/oxen/v4/lsrpc', 'not a frame')).status).toBe(400)
    expect(
      (await post('/oxen/v4/lsrpc', `\u0004\0\0\0abcd{"ephemeral_key":"${'ab'.repeat(32)}"}`)).status,
    ).toBe(400)
  })
})
