import { Hono } from 'hono'
import { LARGEST_UPLOAD } from '@/lib/protocol/files/file-server'
import type { BlobFolder } from './blob-folder'
import type { KeptState } from './kept-state'

/** Times in Unix seconds. */
type FileRecord = { size: number; uploaded: number; expires: number }
export type FileState = { files: Record<string, FileRecord> }

export const noFiles = (): FileState => ({ files: {} })

const STAY_SECONDS = 14 * 86_400
const SHORTEST_STAY_SECONDS = 1

type Options = {
  kept: KeptState<FileState>
  blobs: BlobFolder
  /** Milliseconds, the world's clock. */
  now: () => number
}

/** Keeps encrypted files for a while under the hash of what they hold. Source: protocol, 8.1. */
export function fileServerApp({ kept, blobs, now }: Options): Hono {
  const seconds = () => now() / 1000
  const find = (id: string): FileRecord | undefined => {
    const record = kept.state.files[id]
    return record && record.expires > seconds() ? record : undefined
  }
  const app = new Hono()

  app.post('/file', async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    if (bytes.length === 0) return c.json({ error: 'No file' }, 400)
    if (bytes.length > LARGEST_UPLOAD) return c.json({ error: 'File too large' }, 413)
    const wanted = Number(c.req.header('X-FS-TTL') ?? STAY_SECONDS)
    if (!(wanted >= SHORTEST_STAY_SECONDS && wanted <= STAY_SECONDS))
      return c.json({ error: 'Invalid TTL' }, 400)
    const id = await blobs.put(bytes)
    const uploaded = seconds()
    const record = { size: bytes.length, uploaded, expires: uploaded + wanted }
    kept.state.files[id] = record
    kept.save()
    return c.json({ id, uploaded, expires: record.expires })
  })

  app.get('/file/:id', async (c) => {
    const id = c.req.param('id')
    if (!find(id)) return c.notFound()
    return c.body(Uint8Array.from(await blobs.get(id)), 200, { 'Content-Type': 'application/octet-stream' })
  })

  app.get('/file/:id/info', (c) => {
    const record = find(c.req.param('id'))
    return record ? c.json(record) : c.notFound()
  })

  app.post('/file/:id/extend', (c) => {
    const record = find(c.req.param('id'))
    if (!record) return c.notFound()
    record.expires = Math.max(record.expires, seconds() + STAY_SECONDS)
    kept.save()
    return c.json(record)
  })
  return app
}
