import { Hono } from 'hono'
import { z } from 'zod'
import { ApiFailure } from './api-failure'
import type { DevControls } from './dev-controls'
import { readBody, wireAddress } from './wire-input'

const nodeId = z.object({
  nodeId: z.union([z.int().positive(), z.string().regex(/^\d+$/)]).transform((id) => BigInt(id)),
})
const amount = z
  .string()
  .regex(/^\d+$/)
  .transform((text) => BigInt(text))
const fault = z.object({
  kind: z.literal('backend'),
  status: z.literal([408, 500, 504]).optional(),
  garbage: z.boolean().optional(),
  path: z.string().startsWith('/').optional(),
  times: z.int().nonnegative().default(1),
})
const YEAR_SECONDS = 366 * 86_400

/** A verb of the control API: what it takes, and what it does. */
const verb = <T extends z.ZodType>(
  input: T,
  run: (controls: DevControls, value: z.output<T>) => object | Promise<object>,
) => ({
  call: (controls: DevControls, body: unknown) => {
    const parsed = input.safeParse(body)
    if (!parsed.success) throw new ApiFailure(400, 'bad-request', z.prettifyError(parsed.error))
    return run(controls, parsed.data)
  },
})

const ofAccount = z.object({ account: z.string() })
/** Something for the nodes as keepers of messages, which judge it themselves. */
const passedOn = (name: string, input: z.ZodType<object>) =>
  verb(input, (controls, of) => controls.messages(name, of))

const verbs: Record<string, ReturnType<typeof verb>> = {
  sync: verb(z.object({}), (controls) => controls.sync()),
  jump: verb(z.object({ seconds: z.int().positive().max(YEAR_SECONDS) }), (controls, { seconds }) =>
    controls.jump(seconds),
  ),
  mine: verb(z.object({ blocks: z.int().positive().max(1_000) }), (controls, { blocks }) =>
    controls.mine(blocks),
  ),
  fund: verb(
    z.object({ address: wireAddress, sesh: amount.optional(), eth: amount.optional() }),
    (controls, of) => controls.fund(of),
  ),
  'stop-node': verb(nodeId, (controls, of) => controls.act('stop-node', of.nodeId)),
  'start-node': verb(nodeId, (controls, of) => controls.act('start-node', of.nodeId)),
  decommission: verb(nodeId, (controls, of) => controls.act('decommission', of.nodeId)),
  recommission: verb(nodeId, (controls, of) => controls.act('recommission', of.nodeId)),
  deregister: verb(nodeId, (controls, of) => controls.act('deregister', of.nodeId)),
  'prepare-node': verb(z.object({ operator: wireAddress }), (controls, { operator }) =>
    controls.prepareNode(operator),
  ),
  refuse: verb(z.object({ count: z.int().nonnegative() }), (controls, { count }) => controls.refuse(count)),
  reorg: verb(z.object({ depth: z.int().positive().max(64) }), (controls, { depth }) =>
    controls.reorg(depth),
  ),
  fault: verb(fault, (controls, { status, garbage, path, times }) =>
    controls.fault({ status, garbage, path, left: times }),
  ),
  snapshot: verb(z.object({}), (controls) => controls.snapshot()),
  revert: verb(z.object({ id: z.string() }), (controls, { id }) => controls.revert(id)),
  'node-fault': passedOn(
    'node-fault',
    z.object({ nodeId: z.int().positive(), fault: z.object({ kind: z.string() }).loose() }),
  ),
  'split-swarm': passedOn('split-swarm', ofAccount),
  'cut-swarm': passedOn('cut-swarm', ofAccount),
  heal: passedOn('heal', z.object({})),
  process: verb(
    z.object({ name: z.enum(['indexer', 'web']), do: z.enum(['stop', 'start', 'restart']) }),
    (controls, of) => controls.process(of.name, of.do),
  ),
}

/**
 * Routes below `/control`, for the command line, the checks and the journeys. A body has to say that it is JSON, which the page
 * of a stranger's site cannot do to another origin.
 */
export function controlApi(controls: DevControls | undefined): Hono {
  const app = new Hono()
  const allowed = () => {
    if (controls) return controls
    throw new ApiFailure(403, 'not-a-development-chain', 'Only a development chain has controls.')
  }
  app.get('/state', (context) => context.json(allowed().state()))
  app.post('/:verb', async (context) => {
    const chosen = verbs[context.req.param('verb')]
    const present = allowed()
    if (!chosen) throw new ApiFailure(404, 'unknown-verb', 'There is no such control.')
    if (!context.req.header('content-type')?.startsWith('application/json'))
      throw new ApiFailure(400, 'bad-request', 'The body has to be JSON and to say so.')
    return context.json({ ok: true, ...(await chosen.call(present, await readBody(context))) })
  })
  return app
}
