import { createHash, X509Certificate } from 'node:crypto'
import { createServer as createPlainServer, type RequestListener } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo, Server } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createRelay, type RelayConfig } from './relay'
import { testCertificate } from './test-certificate'

const open: { close(): unknown; closeAllConnections(): void }[] = []
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function listen(server: Server & { closeAllConnections(): void }): Promise<number> {
  open.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

type Seen = { path: string; headers: Record<string, unknown>; body: Buffer }

async function guard(answer: { status: number; body: string } = { status: 200, body: 'reply' }) {
  const seen: Seen[] = []
  const onRequest: RequestListener = (request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      seen.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(parts) })
      response.writeHead(answer.status, { 'set-cookie': 'a=b', server: 'node' }).end(answer.body)
    })
  }
  return { port: await listen(createServer(testCertificate, onRequest)), seen }
}

const node = (port: number, ip = '127.0.0.1') => ({
  public_ip: ip,
  storage_port: port,
  pubkey_x25519: 'aa'.repeat(32),
  pubkey_ed25519: 'bb'.repeat(32),
  requested_unlock_height: 0,
})

const listOf = (nodes: unknown[]) => JSON.stringify({ result: { height: 7, service_node_states: nodes } })

async function seed(nodes: unknown[]) {
  const asked: string[] = []
  const port = await listen(
    createPlainServer((request, response) => {
      asked.push(request.url ?? '')
      response.end(listOf(nodes))
    }),
  )
  return { url: `http://127.0.0.1:${port}`, asked }
}

const relayTo = async (nodes: unknown[], more: Partial<RelayConfig> = {}) => {
  const { url, asked } = await seed(nodes)
  return { relay: createRelay({ seeds: [{ url }], local: true, ...more }), asked }
}

const onion = (guardAddress: string, body: string | Uint8Array<ArrayBuffer> = 'onion') =>
  new Request('http://portal.example/api/relay/onion', {
    method: 'POST',
    headers: { 'x-guard': guardAddress, cookie: 'secret=1', 'user-agent': 'Mine', referer: 'http://x/' },
    body,
  })

const outcome = async (answer: Response) => ({ status: answer.status, text: await answer.text() })

describe('forward', () => {
  it('hands the bytes to a listed guard and its answer back, with nothing of the visitor', async () => {
    const { port, seen } = await guard()
    const { relay } = await relayTo([node(port)])
    const answer = await relay.forward(onion(`127.0.0.1:${port}`))
    expect(Object.fromEntries(answer.headers)).toEqual({
      'content-type': 'application/octet-stream',
      'cache-control': 'no-store',
      'x-from-guard': '1',
    })
    expect(await outcome(answer)).toEqual({ status: 200, text: 'reply' })
    expect(seen.map(({ path, body }) => [path, body.toString()])).toEqual([['/onion_req/v2', 'onion']])
    expect(Object.keys(seen[0]?.headers ?? {}).sort()).toEqual([
      'accept-language',
      'connection',
      'content-length',
      'host',
      'user-agent',
    ])
    expect(seen[0]?.headers['user-agent']).toBe('WhatsApp')
  })

  it('keeps the status and text of a guard that refuses', async () => {
    const { port } = await guard({ status: 502, body: 'Next node not found: ab' })
    const { relay } = await relayTo([node(port)])
    const answer = await relay.forward(onion(`127.0.0.1:${port}`))
    expect(answer.headers.get('x-from-guard')).toBe('1')
    expect(await outcome(answer)).toEqual({ status: 502, text: 'Next node not found: ab' })
  })

  it('error: goes nowhere but to listed nodes', async () => {
    const { port, seen } = await guard()
    const { relay } = await relayTo([node(port + 1)])
    for (const address of [`127.0.0.1:${port}`, '', 'localhost:80', `127.0.0.1:${port + 1}/x`])
      expect(await outcome(await relay.forward(onion(address)))).toEqual({
        status: 403,
        text: '{"error":{"code":"guard-not-listed"}}',
      })
    expect(seen).toEqual([])
  })

  it('error: a redirect of a guard is not followed', async () => {
    const { port } = await guard({ status: 204, body: '' })
    const { relay } = await relayTo([node(port)])
    expect((await relay.forward(onion(`127.0.0.1:${port}`))).status).toBe(502)
  })

  it('error: too large, too many, and nobody there', async () => {
    const { port, seen } = await guard()
    const { relay } = await relayTo([node(port), node(1)], {
      requests: { most: 3, perSecond: 1 },
      now: () => 1_000_000,
    })
    const large = new Uint8Array(11 * 1024 * 1024 + 1)
    expect((await relay.forward(onion(`127.0.0.1:${port}`, large))).status).toBe(413)
    expect(await outcome(await relay.forward(onion('127.0.0.1:1')))).toEqual({
      status: 502,
      text: '{"error":{"code":"guard-unreachable"}}',
    })
    expect((await relay.forward(onion(`127.0.0.1:${port}`))).status).toBe(200)
    const busy = await relay.forward(onion(`127.0.0.1:${port}`))
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([429, '1'])
    expect(seen).toHaveLength(1)
  })

  it('error: bytes are bounded in time as well', async () => {
    const { port } = await guard()
    const { relay } = await relayTo([node(port)], { bytes: { most: 8, perSecond: 1 }, now: () => 1_000_000 })
    expect((await relay.forward(onion(`127.0.0.1:${port}`, '12345678'))).status).toBe(200)
    expect((await relay.forward(onion(`127.0.0.1:${port}`, '1'))).status).toBe(429)
  })
})

describe('nodes', () => {
  it('tells the list with its seed and age, asks once in ten minutes', async () => {
    let now = 5_000_000
    const { relay, asked } = await relayTo([node(22_021)], { now: () => now })
    const first: unknown = await (await relay.nodes()).json()
    expect(first).toMatchObject({ nodes: [node(22_021)], height: 7, fetchedAt: 5_000_000 })
    now += 9 * 60_000
    await relay.nodes()
    expect(asked).toEqual(['/json_rpc'])
    now += 60_000
    await relay.nodes()
    expect(asked).toHaveLength(2)
  })

  it('leaves out what has no address or key, and this machine outside the local world', async () => {
    const states = [
      node(1, '0.0.0.0'),
      node(2, '10.0.0.1'),
      { public_ip: '8.8.8.8' },
      node(3),
      node(4, '8.8.8.8'),
    ]
    const { url } = await seed(states)
    const ports = async (local: boolean) => {
      const list = (await (await createRelay({ seeds: [{ url }], local }).nodes()).json()) as {
        nodes: { storage_port: number }[]
      }
      return list.nodes.map(({ storage_port }) => storage_port)
    }
    expect(await ports(false)).toEqual([4])
    expect(await ports(true)).toEqual([3, 4])
  })

  it('keeps ids of swarms whole', async () => {
    const port = await listen(
      createPlainServer((_, response) =>
        response.end(
          `{"result":{"service_node_states":[${JSON.stringify(node(9)).replace('}', ',"swarm_id":18446744073709551615}')}]}}`,
        ),
      ),
    )
    const relay = createRelay({ seeds: [{ url: `http://127.0.0.1:${port}` }], local: true })
    expect(await (await relay.nodes()).text()).toContain('"swarm_id":"18446744073709551615"')
  })

  it('error: no seed that answers, and a seed with another key', async () => {
    const port = await listen(createServer(testCertificate, (_, response) => response.end(listOf([node(9)]))))
    const url = `https://127.0.0.1:${port}`
    const statusWith = async (publicKeySha256: string) =>
      (await createRelay({ seeds: [{ url, publicKeySha256 }], local: true }).nodes()).status
    const key = new X509Certificate(testCertificate.cert).publicKey.export({ type: 'spki', format: 'der' })
    expect(await statusWith(createHash('sha256').update(key).digest('base64'))).toBe(200)
    expect(await statusWith(createHash('sha256').update('another').digest('base64'))).toBe(503)
    const silent = createRelay({ seeds: [{ url: 'http://127.0.0.1:1' }], local: true })
    expect((await silent.nodes()).status).toBe(503)
    expect((await silent.forward(onion('127.0.0.1:1'))).status).toBe(503)
  })
})
