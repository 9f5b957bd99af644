import { utf8ToBytes } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import type { OnionClient } from '../onion/onion-client'
import type { ServerRequest } from '../onion/v4'
import { fileServer, LARGEST_UPLOAD } from './file-server'

const server = { host: 'files.example', protocol: 'http', x25519PublicKey: 'ab'.repeat(32) } as const

function client(code: number, body: Uint8Array) {
  const asked: ServerRequest[] = []
  const onion: OnionClient = {
    toNode: () => Promise.reject(new Error('not a node')),
    toServer: async (_, request) => {
      asked.push(request)
      return { code, headers: {}, body }
    },
  }
  return { asked, files: fileServer({ onion, server }) }
}

const json = (value: unknown) => utf8ToBytes(JSON.stringify(value))

describe('the file server', () => {
  it('takes bytes and names them', async () => {
    const { files, asked } = client(200, json({ id: 'a'.repeat(44), expires: 1_775_000_000.5 }))
    expect(await files.upload(Uint8Array.of(1))).toEqual({ id: 'a'.repeat(44), expiresAt: 1_775_000_000_500 })
    expect(asked[0]).toMatchObject({ method: 'POST', endpoint: '/file', body: Uint8Array.of(1) })
  })

  it('gives them back, or says that they have run out', async () => {
    expect(await client(200, Uint8Array.of(5)).files.download('17')).toEqual(Uint8Array.of(5))
    await expect(client(404, Uint8Array.of()).files.download('17')).rejects.toMatchObject({ code: 'gone' })
  })

  it.each(['../x', '1?y', '', 'a'.repeat(45)])('is not asked for %j', (id) => {
    expect(() => client(200, Uint8Array.of()).files.download(id)).toThrow(
      expect.objectContaining({ code: 'bad-file' }),
    )
  })

  it('lets a file live on', async () => {
    const { files, asked } = client(200, json({ size: 5, uploaded: 1, expires: 1_775_000_000 }))
    const id = 'a'.repeat(44)
    expect(await files.extend(id)).toEqual({ expiresAt: 1_775_000_000_000 })
    expect(asked[0]).toMatchObject({ method: 'POST', endpoint: `/file/${id}/extend` })
  })

  it('is not believed when it names a file in another form, nor sent too much', async () => {
    const { files, asked } = client(200, json({ id: '../x', expires: 1 }))
    await expect(files.upload(Uint8Array.of(1))).rejects.toMatchObject({ code: 'lying-node' })
    await expect(files.upload(new Uint8Array(LARGEST_UPLOAD + 1))).rejects.toMatchObject({
      code: 'too-large',
    })
    expect(asked).toHaveLength(1)
  })
})
