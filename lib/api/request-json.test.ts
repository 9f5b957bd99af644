import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { milliseconds } from '@/lib/units/time'
import { object, whole } from './decode'
import { requestJson } from './request-json'

let server: Server | undefined

async function service(answer: (response: ServerResponse) => void): Promise<string> {
  server = createServer((_, response) => answer(response))
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/info`
}

async function stop() {
  const open = server
  server = undefined
  open?.closeAllConnections()
  if (open) await new Promise((resolve) => open.close(resolve))
}

afterEach(stop)

const read = object({ height: whole() })
const ask = (url: string, timeout = 2_000) => requestJson(url, { read, timeout: milliseconds(timeout) })
const answer = (status: number, body: string) => (response: ServerResponse) =>
  void response.writeHead(status).end(body)

describe('requestJson', () => {
  it('gives the decoded answer', async () => {
    expect(await ask(await service(answer(200, '{"height":7}')))).toEqual({ height: 7 })
  })

  it.each([
    [200, '<html>', 'bad-response'],
    [200, '{"height":"seven"}', 'bad-response'],
    [200, '', 'bad-response'],
    [404, '{"error":{"code":"unknown-node"}}', 'not-found'],
    [408, '{}', 'timeout'],
    [504, 'Gateway timeout', 'timeout'],
    [504, '{"error":{"code":"refused","message":"too few nodes"}}', 'refused-to-sign'],
    [502, '{"error":{"code":"staking-unreachable"}}', 'unreachable'],
    [503, '{"error":{"code":"starting"}}', 'unreachable'],
    [500, '{"error":{"code":"internal"}}', 'http'],
    [400, '[]', 'http'],
  ])('defect 9: %d with %s is the error %s, never an empty answer', async (status, body, code) => {
    await expect(ask(await service(answer(status, body)))).rejects.toMatchObject({ family: 'api', code })
  })

  it('error: says which HTTP status it was', async () => {
    await expect(ask(await service(answer(500, '')))).rejects.toMatchObject({ status: 500 })
  })

  it('error: a dead host is unreachable', async () => {
    const url = await service(answer(200, ''))
    await stop()
    await expect(ask(url)).rejects.toMatchObject({ code: 'unreachable' })
  })

  it('error: an answer that never comes is a timeout', async () => {
    await expect(ask(await service(() => {}), 50)).rejects.toMatchObject({ code: 'timeout' })
  })

  it('a request that the caller takes back is not an error of the service', async () => {
    const controller = new AbortController()
    const url = await service(() => controller.abort())
    const asked = requestJson(url, { read, timeout: milliseconds(2_000), signal: controller.signal })
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
  })
})
