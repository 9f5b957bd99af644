import { describe, expect, it } from 'vitest'
import { isServerTarget, readRoute } from './route'

const key = 'ab'.repeat(32)

describe('what a node reads behind its layer', () => {
  it('another node, with the layer that it names', () => {
    const json = { destination: key, ephemeral_key: key, enc_type: 'xchacha20-poly1305' }
    expect(readRoute(json)).toEqual({
      kind: 'node',
      ed25519PublicKey: key,
      ephemeralKey: key,
      layer: 'xchacha20',
    })
  })

  it('a server by its own port and without TLS', () => {
    const server = { host: 'files.test', target: '/oxen/v4/lsrpc', protocol: 'http', port: 80 }
    expect(readRoute(server)).toEqual({ kind: 'server', ...server })
  })

  it.each([
    null,
    [],
    'text',
    {},
    { destination: 'ab', ephemeral_key: key },
    { destination: key },
    { host: '', target: '/' },
    { host: 'a', target: '/', port: 0 },
  ])('error: %j leads nowhere', (json) =>
    expect(() => readRoute(json)).toThrow(expect.objectContaining({ code: 'bad-frame' })),
  )
})

it.each(['/oxen/v4/lsrpc/', 'http://a/oxen/v4/lsrpc', '/oxen/v4/lsrpc?a=/lsrpc', '/oxen'])(
  'the path %s is not called',
  (target) => expect(isServerTarget(target)).toBe(false),
)
