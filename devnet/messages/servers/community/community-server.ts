import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { AccountKeys } from '@/lib/crypto/account/account-keys'
import type { BlobFolder } from '../blob-folder'
import type { KeptState } from '../kept-state'
import { serveApp } from '../serve-app'
import type { ServerHandler } from '../v4-door'
import { batchRoutes } from './batch-routes'
import { fileRoutes } from './file-routes'
import { inboxRoutes } from './inbox-routes'
import { messageRoutes } from './message-routes'
import { moderationRoutes } from './moderation-routes'
import { rateLimit } from './rate-limit'
import { reactionRoutes } from './reaction-routes'
import { enter, permissionsIn, pollInfo, roomInfo } from './rooms'
import type { CommunityEnv, Scene } from './scene'
import type { CommunityState } from './state'
import { createAdmission } from './visitor'

/** So many messages of one person in a room within so many seconds. */
const POSTING = { times: 5, seconds: 16 }

type Options = {
  keys: AccountKeys
  kept: KeptState<CommunityState>
  blobs: BlobFolder
  /** Milliseconds, the world's clock. */
  now: () => number
}

/** A community server: rooms that people read and write under ids of their own. Source: protocol, 11. */
export function communityHandler({ keys, kept, blobs, now }: Options): ServerHandler {
  const seconds = () => now() / 1000
  const scene: Scene = { kept, blobs, seconds, posting: rateLimit(POSTING) }
  const admit = createAdmission({ serverKey: keys.x25519PublicKey, seconds })
  const app = communityApp(scene)
  return async (request) => {
    const admission = admit({ headers: {}, body: new Uint8Array(), ...request })
    if ('visitor' in admission) return await serveApp(app, request, admission)
    const { refused: code, message } = admission
    return { code, headers: { 'content-type': 'text/plain' }, body: utf8ToBytes(message) }
  }
}

function communityApp(scene: Scene): Hono<CommunityEnv> {
  const single = new Hono<CommunityEnv>()
  for (const routes of [roomRoutes, messageRoutes, reactionRoutes, fileRoutes, inboxRoutes, moderationRoutes])
    single.route('/', routes(scene))
  const app = new Hono<CommunityEnv>().route('/', single).route('/', batchRoutes(single))
  for (const one of [single, app])
    one.onError((error) => {
      if (error instanceof HTTPException) return error.getResponse()
      throw error
    })
  return app
}

function roomRoutes(scene: Scene): Hono<CommunityEnv> {
  const app = new Hono<CommunityEnv>()
  app.get('/capabilities', (c) => c.json({ capabilities: ['blind', 'reactions', 'sogs'] }))
  app.get('/rooms', (c) =>
    c.json(
      Object.values(scene.kept.state.rooms)
        .filter((room) => permissionsIn(room, c.env.visitor).read)
        .map((room) => roomInfo(scene, room, c.env.visitor)),
    ),
  )
  app.get('/room/:room', (c) => {
    const { visitor } = c.env
    return c.json(roomInfo(scene, enter(scene, { token: c.req.param('room'), visitor, to: 'read' }), visitor))
  })
  app.get('/room/:room/pollInfo/:updates', (c) => {
    const { visitor } = c.env
    const room = enter(scene, { token: c.req.param('room'), visitor, to: 'read' })
    return c.json(pollInfo(scene, room, { visitor, knownUpdates: Number(c.req.param('updates')) }))
  })
  return app
}
