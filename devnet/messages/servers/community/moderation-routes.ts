import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { deleteMessage, visitorOf } from './message-routes'
import { readBody } from './read-json'
import { enterAsModerator, isAdmin } from './rooms'
import { type CommunityEnv, refuse, type Scene } from './scene'
import type { Room } from './state'

const inRooms = z.object({ rooms: z.array(z.string()).min(1) })
const roles = inRooms.extend({ moderator: z.boolean().optional(), admin: z.boolean().optional() })

const without = (ids: readonly string[], id: string) => ids.filter((one) => one !== id)

/** Looking after rooms: bans, helpers, pinned messages. Source: protocol, 11.4. */
export function moderationRoutes(scene: Scene): Hono<CommunityEnv> {
  const { kept, seconds } = scene
  const app = new Hono<CommunityEnv>()
  const roomsOf = (c: Context<CommunityEnv>, tokens: readonly string[]): Room[] =>
    (tokens.includes('*') ? Object.keys(kept.state.rooms) : tokens).map((token) =>
      enterAsModerator(scene, token, visitorOf(c)),
    )
  const changed = (room: Room) => {
    room.infoUpdates += 1
    kept.save()
  }
  const setBanned = (isBanned: boolean) => async (c: Context<CommunityEnv>) => {
    const id = idOf(c)
    const { rooms } = await readBody(c, inRooms)
    for (const room of roomsOf(c, rooms)) {
      if (room.admins.includes(id)) refuse(403, 'An admin cannot be banned')
      room.banned = isBanned ? [...without(room.banned, id), id] : without(room.banned, id)
      kept.save()
    }
    return c.json({})
  }

  app.post('/user/:id/ban', setBanned(true))
  app.post('/user/:id/unban', setBanned(false))
  app.post('/user/:id/moderator', async (c) => {
    const id = idOf(c)
    const { rooms, moderator = false, admin = false } = await readBody(c, roles)
    for (const room of roomsOf(c, rooms)) {
      if (!isAdmin(room, c.env.visitor)) refuse(403, 'Permission denied: admins only')
      room.admins = admin ? [...without(room.admins, id), id] : without(room.admins, id)
      const isHelper = moderator && !admin
      room.moderators = isHelper ? [...without(room.moderators, id), id] : without(room.moderators, id)
      changed(room)
    }
    return c.json({})
  })
  app.delete('/room/:room/all/:id', (c) => {
    const room = enterAsModerator(scene, c.req.param('room'), visitorOf(c))
    const id = idOf(c)
    const theirs = kept.state.messages.filter(
      ({ room: token, author, data }) => token === room.token && author === id && data !== null,
    )
    for (const message of theirs) deleteMessage(room, message)
    kept.save()
    return c.json({ count: theirs.length })
  })
  app.post('/room/:room/pin/:id', (c) => {
    const room = enterAsModerator(scene, c.req.param('room'), visitorOf(c))
    const id = Number(c.req.param('id'))
    if (!kept.state.messages.some((one) => one.room === room.token && one.id === id && one.data !== null))
      refuse(404, 'No such message')
    const rest = room.pinned.filter((pin) => pin.id !== id)
    room.pinned = [...rest, { id, at: seconds(), by: visitorOf(c).id }]
    changed(room)
    return c.json({})
  })
  app.post('/room/:room/unpin/:id', (c) => {
    const room = enterAsModerator(scene, c.req.param('room'), visitorOf(c))
    room.pinned = room.pinned.filter(({ id }) => id !== Number(c.req.param('id')))
    changed(room)
    return c.json({})
  })
  return app
}

function idOf(c: Context<CommunityEnv>): string {
  const id = (c.req.param('id') ?? '').toLowerCase()
  return /^(15|25)[0-9a-f]{64}$/.test(id) ? id : refuse(400, 'Invalid id')
}
