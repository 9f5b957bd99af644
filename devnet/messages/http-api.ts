import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { MessageWorld } from './message-world'
import { nodeFault } from './nodes/node-fault'
import { writeJson } from './nodes/node-views'
import { RpcError } from './storage/rpc-error'

const call = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  method: z.literal('get_n_service_nodes'),
  params: z.unknown().optional(),
})
const account = z.string().regex(/^05[0-9a-f]{64}$/)

/** A control: what it takes, and what it does. */
const verb =
  <T extends z.ZodType>(input: T, run: (world: MessageWorld, value: z.output<T>) => void | Promise<void>) =>
  (world: MessageWorld, body: unknown) =>
    run(world, input.parse(body))

const verbs: Readonly<Record<string, ReturnType<typeof verb>>> = {
  follow: verb(z.object({}), (world) => world.follow()),
  snapshot: verb(z.object({ id: z.string() }), (world, { id }) => world.snapshot(id)),
  revert: verb(z.object({ id: z.string() }), (world, { id }) => world.revert(id)),
  'node-fault': verb(z.object({ nodeId: z.int().positive(), fault: nodeFault }), (world, of) =>
    world.setFault(of.nodeId, of.fault),
  ),
  'split-swarm': verb(z.object({ account }), ({ network }, of) => network.split(of.account)),
  'cut-swarm': verb(z.object({ account }), ({ network }, of) => network.cut(of.account)),
  heal: verb(z.object({}), (world) => world.heal()),
}

/** The seed of the message network, and controls for the process that keeps the world together. */
export function httpApi(world: MessageWorld): Hono {
  const app = new Hono()
  app.post('/json_rpc', async (context) => {
    const { id = 0, params } = call.parse(await context.req.json())
    return json(context, { jsonrpc: '2.0', id, result: world.listNodes(params) })
  })
  app.get('/deployment', ({ json }) => {
    const { fileServer, communities } = world.servers
    return json({ fileServer, communities })
  })
  app.get('/control/swarms', (context) => context.json({ swarms: world.network.listSwarms() }))
  app.get('/control/swarm', (context) => {
    const { id, members } = world.network.swarmOf(account.parse(context.req.query('account')))
    return context.json({ swarm: id.toString(16), nodes: members.map(({ listing }) => listing.nodeId) })
  })
  app.post('/control/:verb', async (context) => {
    const name = context.req.param('verb')
    const chosen = Object.hasOwn(verbs, name) ? verbs[name] : undefined
    if (!chosen) return context.notFound()
    await chosen(world, await context.req.json())
    return context.json({ ok: true })
  })
  app.onError((error, context) => {
    const isAsked = error instanceof z.ZodError || error instanceof RpcError || error instanceof SyntaxError
    if (!isAsked) console.error(error)
    return context.json({ error: error.message }, isAsked ? 400 : 409)
  })
  return app
}

const json = (context: Context, body: object) =>
  context.body(writeJson(body), 200, { 'content-type': 'application/json' })
