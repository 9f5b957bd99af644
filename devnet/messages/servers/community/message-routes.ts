import { Hono, type Context } from 'hono'
import { base64 } from '@scure/base'
import { z } from 'zod'
import { verifyEd25519 } from '@/lib/crypto/account/account-keys'
import { isVisibleTo, messageRow, reactionRow } from './message-rows'
import { enter, isModerator } from './rooms'
import { type CommunityEnv, refuse, type Scene } from './scene'
import { readBody } from './read-json'
import type { Room, StoredMessage } from './state'
import type { Visitor } from './visitor'

const MOST_ROWS = 256
const USUAL_ROWS = 100
const USUAL_REACTORS = 4
const MOST_DATA_BYTES = 76_800
const FILE_STAY_SECONDS = 15 * 86_400

const content = z.object({ data: z.base64(), signature: z.base64(), files: z.array(z.int()).default([]) })
const post = content.extend({ whisper_to: z.string().optional(), whisper_mods: z.boolean().default(false) })

type C = Context<CommunityEnv>

/** Reading and writing the messages of a room. Source: protocol, 11.4. */
export function messageRoutes(scene: Scene): Hono<CommunityEnv> {
  const { kept, seconds } = scene
  const app = new Hono<CommunityEnv>()
  const reading = (c: C) => {
    const room = enter(scene, { token: c.req.param('room'), visitor: c.env.visitor, to: 'read' })
    const all = kept.state.messages.filter(
      (message) => message.room === room.token && isVisibleTo(message, room, c.env.visitor),
    )
    return { room, all, ...rowsOf(c) }
  }

  app.get('/room/:room/messages/recent', (c) => {
    const { all, limit, row } = reading(c)
    return c.json(newest(all, limit).map(row))
  })
  app.get('/room/:room/messages/before/:id', (c) => {
    const { all, limit, row } = reading(c)
    const before = all.filter(({ id }) => id < Number(c.req.param('id')))
    return c.json(newest(before, limit).map(row))
  })
  app.get('/room/:room/messages/since/:seqno', (c) => {
    const since = Number(c.req.param('seqno'))
    const { all, limit, row, onlyReactions } = reading(c)
    const wantsReactions = c.req.query('t') === 'r'
    const changed = all
      .filter(({ seqno, dataSeqno }) => (wantsReactions ? seqno : dataSeqno) > since)
      .sort((one, other) => one.seqno - other.seqno)
    return c.json(
      changed
        .slice(0, limit)
        .map((message) => (message.dataSeqno > since ? row(message) : onlyReactions(message))),
    )
  })
  app.get('/room/:room/message/:id', (c) => {
    const { all, row } = reading(c)
    const found = all.find(({ id }) => id === Number(c.req.param('id')))
    return found ? c.json(row(found)) : refuse(404, 'No such message')
  })

  app.post('/room/:room/message', async (c) => {
    const visitor = visitorOf(c)
    const room = enter(scene, { token: c.req.param('room'), visitor, to: 'write' })
    const { files, whisper_to, whisper_mods, ...given } = await readBody(c, post)
    const isWhisper = whisper_to !== undefined || whisper_mods
    if (isWhisper && !isModerator(room, visitor)) refuse(403, 'Only moderators may whisper')
    checkSignature(given, visitor)
    if (!isModerator(room, visitor) && !scene.posting.take(`${room.token}:${visitor.id}`, seconds()))
      refuse(429, 'You are posting too fast')
    const seqno = (room.sequence += 1)
    const message: StoredMessage = {
      id: (kept.state.lastId += 1),
      room: room.token,
      author: visitor.id,
      posted: seconds(),
      ...given,
      seqno,
      dataSeqno: seqno,
      ...(whisper_to !== undefined && { whisperTo: whisper_to }),
      isForModerators: whisper_mods,
      reactions: [],
    }
    kept.state.messages.push(message)
    keepFiles(scene, room, files)
    kept.save()
    return c.json(rowsOf(c).row(message), 201)
  })
  app.put('/room/:room/message/:id', async (c) => {
    const visitor = visitorOf(c)
    const { room, message } = writable(scene, c)
    if (message.author !== visitor.id) refuse(403, 'Only the author may edit a message')
    const { files, ...given } = await readBody(c, content)
    checkSignature(given, visitor)
    change(room, message, { ...given, edited: seconds() })
    keepFiles(scene, room, files)
    kept.save()
    return c.json({})
  })
  app.delete('/room/:room/message/:id', (c) => {
    const { room, message } = writable(scene, c)
    if (message.author !== visitorOf(c).id && !isModerator(room, c.env.visitor))
      refuse(403, 'Only the author and moderators may delete a message')
    deleteMessage(room, message)
    kept.save()
    return c.json({})
  })
  return app
}

/** Nothing of it stays but that it was there. */
export function deleteMessage(room: Room, message: StoredMessage): void {
  change(room, message, { data: null, signature: '', reactions: [] })
  const stay = room.pinned.filter(({ id }) => id !== message.id)
  if (stay.length === room.pinned.length) return
  room.pinned = stay
  room.infoUpdates += 1
}

function change(room: Room, message: StoredMessage, part: Partial<StoredMessage>): void {
  const seqno = (room.sequence += 1)
  Object.assign(message, part, { seqno, dataSeqno: seqno })
}

const newest = (messages: readonly StoredMessage[], limit: number) =>
  messages
    .filter(({ data }) => data !== null)
    .slice(-limit)
    .reverse()

function rowsOf(c: C) {
  const reactors = Number(c.req.query('reactors') ?? USUAL_REACTORS)
  const of = { visitor: c.env.visitor, reactors: Number.isSafeInteger(reactors) ? reactors : USUAL_REACTORS }
  const limit = Number(c.req.query('limit') ?? USUAL_ROWS)
  return {
    limit: limit >= 1 && limit <= MOST_ROWS ? Math.floor(limit) : USUAL_ROWS,
    row: (message: StoredMessage) => messageRow(message, of),
    onlyReactions: (message: StoredMessage) => reactionRow(message, of),
  }
}

export const visitorOf = (c: C): Visitor => c.env.visitor ?? refuse(401, 'This needs authentication')

/** A message that is there, in a room where the visitor may write. */
function writable(scene: Scene, c: C): { room: Room; message: StoredMessage } {
  const room = enter(scene, { token: c.req.param('room'), visitor: visitorOf(c), to: 'write' })
  const id = Number(c.req.param('id'))
  const message = scene.kept.state.messages.find((one) => one.room === room.token && one.id === id)
  return message && message.data !== null ? { room, message } : refuse(404, 'No such message')
}

function checkSignature(of: { data: string; signature: string }, { publicKey }: Visitor): void {
  const message = base64.decode(of.data)
  if (message.length === 0 || message.length > MOST_DATA_BYTES) refuse(400, 'Invalid message data')
  const isSigned = verifyEd25519({ message, signature: base64.decode(of.signature), publicKey })
  if (!isSigned) refuse(400, 'Invalid message signature')
}

/** Files that no message mentions go after an hour. */
function keepFiles({ kept, seconds }: Scene, room: Room, ids: readonly number[]): void {
  for (const file of kept.state.files)
    if (file.room === room.token && ids.includes(file.id)) file.expires = seconds() + FILE_STAY_SECONDS
}
