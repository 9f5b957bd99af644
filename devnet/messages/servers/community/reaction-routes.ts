import { type Context, Hono } from 'hono'
import { isVisibleTo } from './message-rows'
import { visitorOf } from './message-routes'
import { enter, enterAsModerator } from './rooms'
import { type CommunityEnv, refuse, type Scene } from './scene'
import type { Room, StoredMessage, StoredReaction } from './state'

const LONGEST_REACTION = 12

/** Reactions to messages: who may read may react. Source: protocol, 11.4. */
export function reactionRoutes(scene: Scene): Hono<CommunityEnv> {
  const { kept, seconds } = scene
  const app = new Hono<CommunityEnv>()
  const keep = (room: Room, message: StoredMessage, reactions: StoredReaction[]): number => {
    message.reactions = reactions
    message.seqno = room.sequence += 1
    kept.save()
    return message.seqno
  }

  app.put('/room/:room/reaction/:id/:emoji', (c) => {
    const by = visitorOf(c).id
    const { room, message } = found(scene, c)
    const emoji = emojiOf(c)
    const { reactions, seqno } = message
    if (reactions.some((one) => one.emoji === emoji && one.by === by)) return c.json({ added: false, seqno })
    return c.json({ added: true, seqno: keep(room, message, [...reactions, { emoji, by, at: seconds() }]) })
  })
  app.delete('/room/:room/reaction/:id/:emoji', (c) => {
    const by = visitorOf(c).id
    const { room, message } = found(scene, c)
    const emoji = emojiOf(c)
    const rest = message.reactions.filter((one) => one.emoji !== emoji || one.by !== by)
    if (rest.length === message.reactions.length) return c.json({ removed: false, seqno: message.seqno })
    return c.json({ removed: true, seqno: keep(room, message, rest) })
  })
  app.delete('/room/:room/reactions/:id/:emoji?', (c) => {
    enterAsModerator(scene, c.req.param('room'), visitorOf(c))
    const { room, message } = found(scene, c)
    const emoji = c.req.param('emoji')
    const rest = emoji === undefined ? [] : message.reactions.filter((one) => one.emoji !== emoji)
    const removed = message.reactions.length - rest.length
    return c.json({ removed, seqno: removed === 0 ? message.seqno : keep(room, message, rest) })
  })
  app.get('/room/:room/reactors/:id/:emoji', (c) => {
    const { message } = found(scene, c)
    const emoji = emojiOf(c)
    return c.json(message.reactions.filter((one) => one.emoji === emoji).map(({ by, at }) => [by, at]))
  })
  return app
}

function emojiOf(c: Context<CommunityEnv>): string {
  const emoji = c.req.param('emoji') ?? ''
  return emoji.length > 0 && [...emoji].length <= LONGEST_REACTION ? emoji : refuse(400, 'Invalid reaction')
}

/** A message that is there and may be seen. */
function found(scene: Scene, c: Context<CommunityEnv>): { room: Room; message: StoredMessage } {
  const room = enter(scene, { token: c.req.param('room'), visitor: c.env.visitor, to: 'read' })
  const id = Number(c.req.param('id'))
  const message = scene.kept.state.messages.find((one) => one.room === room.token && one.id === id)
  const isThere = message && message.data !== null && isVisibleTo(message, room, c.env.visitor)
  return isThere ? { room, message } : refuse(404, 'No such message')
}
