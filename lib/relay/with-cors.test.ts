import { expect, it } from 'vitest'
import { withCors } from './with-cors'

const ask = (origins: string[], origin: string | undefined, method = 'GET') =>
  withCors(
    origins,
    () => new Response('nodes'),
  )(new Request('http://relay.example/nodes', { method, headers: origin ? { origin } : {} }))

it('lets listed portals read, others not, and everybody where none is listed', async () => {
  const allowed = async (origins: string[], origin?: string) =>
    (await ask(origins, origin)).headers.get('access-control-allow-origin')
  expect(await allowed(['https://a.example'], 'https://a.example')).toBe('https://a.example')
  expect(await allowed(['https://a.example'], 'https://b.example')).toBeNull()
  expect(await allowed([], 'https://b.example')).toBe('https://b.example')
  expect(await allowed([])).toBeNull()
})

it('answers a preflight without asking the relay', async () => {
  const answer = await ask([], 'https://a.example', 'OPTIONS')
  expect([answer.status, await answer.text()]).toEqual([204, ''])
  expect(answer.headers.get('access-control-allow-headers')).toBe('content-type, x-guard')
})
