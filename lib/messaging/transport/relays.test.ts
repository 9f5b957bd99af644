import { describe, expect, it } from 'vitest'
import { relays } from './relays'

type Answer = () => Response

function network(answers: Record<string, Answer>) {
  const asked: string[] = []
  const fetch = async (input: RequestInfo | URL) => {
    const url = new URL(String(input))
    asked.push(url.host)
    const answer = answers[url.host]
    if (!answer) throw new TypeError('fetch failed')
    return answer()
  }
  return { asked, fetch }
}

const fromGuard = (status: number, text: string) => () =>
  new Response(text, { status, headers: { 'x-from-guard': '1' } })
const own = (status: number) => () => Response.json({ error: { code: 'x' } }, { status })

const ask = (answers: Record<string, Answer>, urls = ['http://one/r', 'http://two/r']) => {
  const { asked, fetch } = network(answers)
  const way = relays({ urls, fetch })
  return { asked, way, ask: () => way.ask('1.2.3.4:22021', new Uint8Array([1])) }
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe('relays', () => {
  it('uses the first, and hands the guard’s own refusals through', async () => {
    const { asked, ask: send } = ask({
      one: fromGuard(503, 'Snode not ready: ab'),
      two: fromGuard(200, 'no'),
    })
    const { status, body } = await send()
    expect([status, text(body), asked]).toEqual([503, 'Snode not ready: ab', ['one']])
  })

  it.each([
    ['is down', {}],
    ['is busy', { one: own(429) }],
    ['does not know the guard', { one: own(403) }],
    ['has no node list', { one: own(503) }],
  ])('goes to the next when the first %s, and stays there', async (_, first) => {
    const { asked, ask: send } = ask({ ...first, two: fromGuard(200, 'yes') })
    expect(text((await send()).body)).toBe('yes')
    await send()
    expect(asked).toEqual(['one', 'two', 'two'])
  })

  it('a guard that is away is not the relay’s fault', async () => {
    const { asked, ask: send } = ask({ one: own(502), two: fromGuard(200, 'yes') })
    expect([(await send()).status, asked]).toEqual([502, ['one']])
  })

  it.each([
    ['no-relay', {}],
    ['relay-busy', { one: own(429), two: own(429) }],
    ['relay-refused', { one: own(403), two: own(403) }],
    ['too-large', { one: own(413), two: fromGuard(200, 'never asked') }],
  ])('error: %s', async (code, answers) => {
    await expect(ask(answers).ask()).rejects.toEqual(expect.objectContaining({ code }))
  })

  it('error: none configured', async () => {
    await expect(ask({}, []).ask()).rejects.toEqual(expect.objectContaining({ code: 'no-relay' }))
  })

  it('reads the node list', async () => {
    const { way } = ask({ two: () => Response.json({ nodes: [] }) })
    expect(await way.nodes()).toEqual({ nodes: [] })
  })
})
