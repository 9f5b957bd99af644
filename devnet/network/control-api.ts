import { Hono } from 'hono'
import { getAddress } from 'viem'
import { z } from 'zod'
import type { DevControls } from './dev-controls'
import { ApiFailure, type FaultBox } from './failures'

const nodeId = z.object({
  nodeId: z.union([z.int().positive(), z.string().regex(/^\d+$/)]).transform((id) => BigInt(id)),
})
const amount = z
  .string()
  .regex(/^\d+$/)
  .transform((text) => BigInt(text))
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

const verbs: Record<string, ReturnType<typeof verb>> = {
  sync: verb(z.object({}), (controls) => controls.sync()),
  jump: verb(z.object({ seconds: z.int().positive().max(YEAR_SECONDS) }), (controls, { seconds }) =>
    controls.jump(seconds),
  ),
  mine: verb(z.object({ blocks: z.int().positive().max(1_000) }), (controls, { blocks }) =>
    controls.mine(blocks),
  ),
  fund: verb(
    z.object({
      address: z
        .string()
        .regex(/^0x[0-9a-fA-F]{40}$/)
        .transform((text) => getAddress(text)),
      sesh: amount.optional(),
      eth: amount.optional(),
    }),
    (controls, of) => controls.fund(of),
  ),
  'stop-node': verb(nodeId, (controls, of) => controls.act('stop-node', of.nodeId)),
  'start-node': verb(nodeId, (controls, of) => controls.act('start-node', of.nodeId)),
  decommission: verb(nodeId, (controls, of) => controls.act('decommission', of.nodeId)),
  recommission: verb(nodeId, (controls, of) => controls.act('recommission', of.nodeId)),
  deregister: verb(nodeId, (controls, of) => controls.act('deregister', of.nodeId)),
  refuse: verb(z.object({ count: z.int().nonnegative() }), (controls, { count }) => controls.refuse(count)),
  reorg: verb(z.object({ depth: z.int().positive().max(64) }), (controls, { depth }) =>
    controls.reorg(depth),
  ),
  snapshot: verb(z.object({}), (controls) => controls.snapshot()),
  revert: verb(z.object({ id: z.string() }), (controls, { id }) => controls.revert(id)),
  process: verb(
    z.object({ name: z.enum(['indexer', 'web']), do: z.enum(['stop', 'start', 'restart']) }),
    (controls, of) => controls.process(of.name, of.do),
  ),
}

const fault = z.object({
  kind: z.literal('backend'),
  status: z.union([z.literal(408), z.literal(500), z.literal(504)]).optional(),
  garbage: z.boolean().optional(),
  path: z.string().startsWith('/').optional(),
  times: z.int().nonnegative().default(1),
})

/** Routes below `/control`, for the command line, the checks and the journeys; only on a development chain. */
export function controlApi(controls: DevControls, faults: FaultBox): Hono {
  const app = new Hono()
  app.get('/state', (context) => context.json(controls.state()))
  app.post('/fault', async (context) => {
    const parsed = fault.safeParse(await context.req.json())
    if (!parsed.success) throw new ApiFailure(400, 'bad-request', z.prettifyError(parsed.error))
    const { status, garbage, path, times } = parsed.data
    faults.set({ status, garbage, path, left: times })
    return context.json({ ok: true, times })
  })
  app.post('/:verb', async (context) => {
    const chosen = verbs[context.req.param('verb')]
    if (!chosen) throw new ApiFailure(404, 'unknown-verb', 'There is no such control.')
    const body: unknown = await context.req.json().catch(() => ({}))
    return context.json({ ok: true, ...(await chosen.call(controls, body)) })
  })
  return app
}
