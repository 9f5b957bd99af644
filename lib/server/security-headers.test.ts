import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, securityHeaders } from './security-headers'

const usual = {
  nonce: 'bm9uY2U=',
  connect: ['https://arb1.arbitrum.io'],
  isDevelopment: false,
  isHttps: true,
  usesWalletConnect: false,
}

const directive = (name: string, options = usual) =>
  contentSecurityPolicy(options)
    .split('; ')
    .find((entry) => entry.split(' ')[0] === name)

describe('contentSecurityPolicy', () => {
  it('defect 13: runs scripts by nonce only', () => {
    expect(directive('script-src')).toBe("script-src 'self' 'nonce-bm9uY2U=' 'strict-dynamic'")
  })

  it('lets pages fetch from this portal and the RPC endpoints only', () => {
    expect(directive('connect-src')).toBe("connect-src 'self' https://arb1.arbitrum.io")
  })

  it('asks WalletConnect only where a project is configured', () => {
    expect(contentSecurityPolicy(usual)).not.toContain('walletconnect')
    expect(directive('connect-src', { ...usual, usesWalletConnect: true })).toContain(
      'wss://*.walletconnect.org',
    )
  })

  it.each([
    ['frame-ancestors', "'none'"],
    ['object-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'self'"],
    ['style-src', "'self' 'unsafe-inline'"],
  ])('%s is %s', (name, value) => expect(directive(name)).toBe(`${name} ${value}`))

  it('gives React refresh what it needs in development only', () => {
    expect(contentSecurityPolicy(usual)).not.toContain('unsafe-eval')
    expect(directive('script-src', { ...usual, isDevelopment: true })).toContain("'unsafe-eval'")
  })
})

describe('securityHeaders', () => {
  it('forces https only over https', () => {
    expect(securityHeaders(usual)).toHaveProperty('strict-transport-security')
    const plain = securityHeaders({ ...usual, isHttps: false })
    expect(plain).not.toHaveProperty('strict-transport-security')
    expect(plain['content-security-policy']).not.toContain('upgrade-insecure-requests')
  })

  it('keeps the camera for the portal itself', () => {
    expect(securityHeaders(usual)['permissions-policy']).toMatch(/^camera=\(self\)/)
  })
})
