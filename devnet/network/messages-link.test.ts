import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Socket } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { tellMessages } from './messages-link'

/** Ends every connection that is used a second time, as a server does whose patience ends just then. */
const used = new WeakSet<Socket>()
const server = createServer(({ socket }, response) => {
  if (used.has(socket)) socket.destroy()
  else response.end('{}')
  used.add(socket)
})
let url = ''

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  url = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : ''
})

afterAll(() => void server.close())

/** So many turns of the loop are more than enough for an answer to be read to its end, which frees its connection. */
const TURNS = 200

it('one order after another arrives, though no connection lives longer than one', async () => {
  await tellMessages(url, 'follow')
  for (let turn = 0; turn < TURNS; turn += 1) await setImmediate()
  await expect(tellMessages(url, 'follow')).resolves.toBeUndefined()
})
