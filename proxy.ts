import { type NextRequest, NextResponse } from 'next/server'
import { serverDeployment } from '@/lib/server/deployment'
import { serverEnv } from '@/lib/server/env'
import { securityHeaders } from '@/lib/server/security-headers'

const NONCE_BYTES = 16

/** Puts the security headers on every response and hands the nonce to the page that is rendered. */
export function proxy(request: NextRequest) {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(NONCE_BYTES))))
  const env = serverEnv()
  const { rpcUrls, ens, messages } = serverDeployment()
  const headers = securityHeaders({
    nonce,
    connect: [...rpcUrls, ...(ens?.rpcUrls ?? []), ...(messages?.relays ?? [])].map(
      (url) => new URL(url).origin,
    ),
    isDevelopment: env.NODE_ENV === 'development',
    isHttps: request.nextUrl.protocol === 'https:' || request.headers.get('x-forwarded-proto') === 'https',
    usesWalletConnect: env.WALLETCONNECT_PROJECT_ID !== undefined,
  })
  const forwarded = new Headers(request.headers)
  forwarded.set('x-nonce', nonce)
  forwarded.set('content-security-policy', headers['content-security-policy'] ?? '')
  const response = NextResponse.next({ request: { headers: forwarded } })
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}
