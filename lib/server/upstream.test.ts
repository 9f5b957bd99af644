import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'

vi.mock('server-only', () => ({}))
const { forward } = await import('./upstream')

let server: Server | undefined
const seen: IncomingMessage[] = []

async function service(answer: (response: ServerResponse) => void): Promise<string> {
  server = createServer((request, response) => {
    seen.push(request)
    request.resume().on('end', () => answer(response))
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

afterEach(async () => {
  seen.length = 0
  server?.closeAllConnections()
  const open = server
  server = undefined
  if (open) await new Promise((resolve) => open.close(resolve))
})

const upstream = (baseUrl: string | undefined, timeoutMilliseconds = 2_000) => ({
  name: 'staking' as const,
  baseUrl,
  allowed: [
    { method: 'GET' as const, path: /^info$/ },
    { method: 'GET' as const, path: /^rewards\/0x[0-9a-f]{4}$/ },
    { method: 'POST' as const, path: /^rewards\/0x[0-9a-f]{4}$/ },
  ],
  timeoutMilliseconds,
})

const request = (path: string, init: RequestInit = {}) =>
  new Request(`http://portal.example/api/${path}`, init)

const json = (response: ServerResponse) =>
  void response
    .writeHead(200, { 'content-type': 'application/json', 'set-cookie': 'a=b', server: 'x' })
    .end('{"a":1}')

const codeOf = async (response: Response) =>
  ((await response.json()) as { error: { code: string } }).error.code

describe('forward', () => {
  it('passes the answer on, uncached and without the service’s own headers', async () => {
    const answer = await forward(upstream(await service(json)), request('info?limit=2'), ['info'])
    expect([answer.status, await answer.text()]).toEqual([200, '{"a":1}'])
    expect(Object.fromEntries(answer.headers)).toEqual({
      'content-type': 'application/json',
      'cache-control': 'no-store',
    })
    expect(seen[0]?.url).toBe('/info?limit=2')
  })

  it('tells the service nothing about the visitor', async () => {
    const headers = { cookie: 'session=1', authorization: 'Bearer x', 'x-forwarded-for': '1.2.3.4' }
    await forward(upstream(await service(json)), request('info', { headers }), ['info'])
    expect(Object.keys(seen[0]?.headers ?? {})).not.toEqual(
      expect.arrayContaining(['cookie', 'authorization', 'x-forwarded-for']),
    )
    expect(seen[0]?.headers.cookie).toBeUndefined()
  })

  it.each([
    [['store', 'a'], 'GET', 404, 'unknown-path'],
    [['info', '..', 'control'], 'GET', 404, 'unknown-path'],
    [['..%2fcontrol'], 'GET', 404, 'unknown-path'],
    [['info'], 'POST', 405, 'method-not-allowed'],
  ])('error: refuses %j by %s', async (segments, method, status, code) => {
    const answer = await forward(upstream(await service(json)), request('x', { method }), segments)
    expect([answer.status, await codeOf(answer), seen.length]).toEqual([status, code, 0])
  })

  it('error: refuses a body that is too large', async () => {
    const body = 'x'.repeat(65 * 1024)
    const answer = await forward(
      upstream(await service(json)),
      request('rewards/0xabcd', { method: 'POST', body }),
      ['rewards', '0xabcd'],
    )
    expect([answer.status, seen.length]).toEqual([413, 0])
  })

  it('error: a service that is not configured', async () => {
    const answer = await forward(upstream(undefined), request('info'), ['info'])
    expect([answer.status, await codeOf(answer)]).toEqual([503, 'staking-not-configured'])
  })

  it('error: a dead service', async () => {
    const url = await service(json)
    await new Promise((resolve) => server?.close(resolve))
    server = undefined
    const answer = await forward(upstream(url), request('info'), ['info'])
    expect([answer.status, await codeOf(answer)]).toEqual([502, 'staking-unreachable'])
  })

  it('error: a service that does not answer in time', async () => {
    const answer = await forward(upstream(await service(() => {}), 50), request('info'), ['info'])
    expect([answer.status, await codeOf(answer)]).toEqual([504, 'staking-timeout'])
  })

  it('passes the status and the words of a refusal on', async () => {
    const refuse = (response: ServerResponse) =>
      void response.writeHead(504).end('{"error":{"code":"refused"}}')
    const answer = await forward(upstream(await service(refuse)), request('info'), ['info'])
    expect([answer.status, await codeOf(answer)]).toEqual([504, 'refused'])
  })

  it('does not follow a redirect out of the allow-list', async () => {
    const away = (response: ServerResponse) => void response.writeHead(302, { location: '/control' }).end()
    const answer = await forward(upstream(await service(away)), request('info'), ['info'])
    expect([answer.status, seen.length]).toEqual([502, 1])
  })
})
