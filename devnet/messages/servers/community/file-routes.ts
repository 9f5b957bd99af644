import { Hono } from 'hono'
import { LARGEST_UPLOAD } from '@/lib/protocol/files/file-server'
import { visitorOf } from './message-routes'
import { enter } from './rooms'
import { type CommunityEnv, refuse, type Scene } from './scene'

/** A file that no message mentions. */
const UNUSED_STAY_SECONDS = 60 * 60

/** Files of a room, which are not encrypted: the room is public. Source: protocol, 11.4. */
export function fileRoutes(scene: Scene): Hono<CommunityEnv> {
  const { kept, blobs, seconds } = scene
  const app = new Hono<CommunityEnv>()

  app.post('/room/:room/file', async (c) => {
    const visitor = visitorOf(c)
    const room = enter(scene, { token: c.req.param('room'), visitor, to: 'upload' })
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    if (bytes.length === 0) refuse(400, 'No file')
    if (bytes.length > LARGEST_UPLOAD) refuse(413, 'File too large')
    const uploaded = seconds()
    const file = {
      id: (kept.state.lastId += 1),
      room: room.token,
      name: /filename="([^"]{1,255})"/.exec(c.req.header('Content-Disposition') ?? '')?.[1] ?? 'file',
      type: c.req.header('Content-Type') ?? 'application/octet-stream',
      blob: await blobs.put(bytes),
      size: bytes.length,
      uploaded,
      by: visitor.id,
      expires: uploaded + UNUSED_STAY_SECONDS,
    }
    kept.state.files = [...kept.state.files.filter(({ expires }) => expires > uploaded), file]
    kept.save()
    return c.json({ id: file.id }, 201)
  })
  app.get('/room/:room/file/:id', async (c) => {
    const room = enter(scene, { token: c.req.param('room'), visitor: c.env.visitor, to: 'read' })
    const id = Number(c.req.param('id'))
    const file = kept.state.files.find(
      (one) => one.room === room.token && one.id === id && one.expires > seconds(),
    )
    if (!file) return refuse(404, 'No such file')
    return c.body(Uint8Array.from(await blobs.get(file.blob)), 200, {
      'Content-Type': file.type,
      'Content-Disposition': `attachment; filename="${file.name}"`,
    })
  })
  return app
}
