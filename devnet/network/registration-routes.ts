import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { ApiFailure } from './api-failure'
import type { Backend } from './backend'
import { registrationInput } from './registrations'
import { isNodeKey, readAddress, readBody, readNodeKey, wireAddress } from './wire-input'

const deletion = z.object({ operator: wireAddress, signature: z.templateLiteral(['0x', z.hex()]) })

/** Prepared registrations: node daemons store them, the portal lists them, operators delete them. */
export function registrationRoutes(app: Hono, { network }: Backend): void {
  const { registrations } = network
  app.get('/registrations/:of', (context) => {
    const of = context.req.param('of')
    return context.json({ registrations: registrations.find(isNodeKey(of) ? of : readAddress(of)) })
  })
  const store = async (context: Context) => {
    const key = readNodeKey(context.req.param('key') ?? '')
    const fields = context.req.method === 'POST' ? await readBody(context) : context.req.query()
    const input = registrationInput.safeParse({ ...(fields as object), pubkey_ed25519: key })
    if (!input.success) throw new ApiFailure(400, 'bad-registration', z.prettifyError(input.error))
    // Prepared when the world's clock says so: after time jumps that is the chain's, not this computer's.
    const timestamp = Number(network.ledger.head.timestamp)
    return context.json({ success: true, registration: registrations.store({ ...input.data, timestamp }) })
  }
  app.post('/store/:key', store)
  app.get('/store/:key', store)
  app.delete('/registration/:key', async (context) => {
    const key = readNodeKey(context.req.param('key'))
    const body = deletion.safeParse(await readBody(context))
    if (!body.success) throw new ApiFailure(400, 'bad-request', z.prettifyError(body.error))
    await registrations.remove({ key, ...body.data })
    return context.json({ success: true })
  })
}
