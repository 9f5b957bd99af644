import { type Context, Hono } from 'hono'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { base64 } from '@scure/base'
import { z } from 'zod'
import { serveApp } from '../serve-app'
import { readBody } from './read-json'
import type { CommunityEnv } from './scene'

const MOST_PARTS = 50

const part = z.object({
  method: z.enum(['GET', 'POST', 'PUT', 'DELETE']),
  path: z.string().regex(/^\/(?!batch|sequence)/),
  headers: z.record(z.string(), z.string()).default({}),
  json: z.unknown().optional(),
  b64: z.base64().optional(),
  bytes: z.string().optional(),
})
const parts = z.array(part).min(1).max(MOST_PARTS)

type Part = z.output<typeof part>

/** Several requests of one visitor at once; a sequence ends with the first that fails. Source: protocol, 11.4. */
export function batchRoutes(single: Hono<CommunityEnv>): Hono<CommunityEnv> {
  const app = new Hono<CommunityEnv>()
  const answerAll = async (c: Context<CommunityEnv>, endsWithFailure: boolean) => {
    const replies: Awaited<ReturnType<typeof answer>>[] = []
    for (const wanted of await readBody(c, parts)) {
      const reply = await answer(single, wanted, c.env)
      replies.push(reply)
      if (endsWithFailure && (reply.code < 200 || reply.code >= 300)) break
    }
    return c.json(replies)
  }
  app.post('/batch', (c) => answerAll(c, false))
  app.post('/sequence', (c) => answerAll(c, true))
  return app
}

async function answer(single: Hono<CommunityEnv>, wanted: Part, env: CommunityEnv['Bindings']) {
  const { method, path: endpoint, headers } = wanted
  const request = { method, endpoint, headers, body: bodyOf(wanted) }
  const { code, headers: told, body } = await serveApp(single, request, env)
  const isJson = told['content-type']?.startsWith('application/json') ?? false
  return {
    code,
    headers: told,
    body: isJson ? (JSON.parse(new TextDecoder().decode(body)) as unknown) : base64.encode(body),
  }
}

function bodyOf({ json, b64, bytes }: Part): Uint8Array {
  if (json !== undefined) return utf8ToBytes(JSON.stringify(json))
  return b64 === undefined ? utf8ToBytes(bytes ?? '') : base64.decode(b64)
}
