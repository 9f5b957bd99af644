import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { visitorOf } from './message-routes'
import { readBody } from './read-json'
import { type CommunityEnv, refuse, type Scene } from './scene'
import type { StoredDirectMessage } from './state'

const STAY_SECONDS = 15 * 86_400
const MOST_BYTES = 76_800

const direct = z.object({ message: z.base64() })

/** Sealed messages from one blinded id to another. Source: protocol, 11.6. */
export function inboxRoutes(scene: Scene): Hono<CommunityEnv> {
  const { kept, seconds } = scene
  const app = new Hono<CommunityEnv>()
  const list = (c: Context<CommunityEnv>, side: 'sender' | 'recipient') => {
    const { id } = visitorOf(c)
    const since = c.req.param('id')
    const rows = kept.state.inbox.filter(
      (one) => one[side] === id && one.id > Number(since ?? 0) && one.expires_at > seconds(),
    )
    return rows.length === 0 && since !== undefined ? c.body(null, 304) : c.json(rows)
  }

  for (const path of ['/inbox', '/inbox/since/:id']) app.get(path, (c) => list(c, 'recipient'))
  for (const path of ['/outbox', '/outbox/since/:id']) app.get(path, (c) => list(c, 'sender'))
  app.post('/inbox/:recipient', async (c) => {
    const sender = visitorOf(c).id
    const recipient = (c.req.param('recipient') ?? '').toLowerCase()
    const isKnown = Object.values(kept.state.seen).some((seen) => Object.hasOwn(seen, recipient))
    if (!isKnown) refuse(404, 'No such user')
    const { message } = await readBody(c, direct)
    if (message === '' || message.length > (MOST_BYTES * 4) / 3) refuse(400, 'Invalid message')
    const posted_at = seconds()
    const row: StoredDirectMessage = {
      id: (kept.state.lastId += 1),
      sender,
      recipient,
      message,
      posted_at,
      expires_at: posted_at + STAY_SECONDS,
    }
    kept.state.inbox.push(row)
    kept.save()
    return c.json(row, 201)
  })
  app.delete('/inbox', (c) => {
    const { id } = visitorOf(c)
    const rest = kept.state.inbox.filter(({ recipient }) => recipient !== id)
    const deleted = kept.state.inbox.length - rest.length
    kept.state.inbox = rest
    kept.save()
    return c.json({ deleted })
  })
  return app
}
