export type SecurityHeaderOptions = {
  /** Fresh for every response, base64. */
  nonce: string
  /** Other origins that pages may fetch from: the chain's RPC endpoints. */
  connect: readonly string[]
  isDevelopment: boolean
  isHttps: boolean
  usesWalletConnect: boolean
}

const walletConnectOrigins = [
  'https://*.walletconnect.org',
  'wss://*.walletconnect.org',
  'https://*.walletconnect.com',
  'https://api.web3modal.org',
]

/** The content security policy: own scripts by nonce only, no frames, no plug-ins, no origin but those listed. */
export function contentSecurityPolicy(options: SecurityHeaderOptions): string {
  const { nonce, connect, isDevelopment, isHttps, usesWalletConnect } = options
  const connectSources = ["'self'", ...connect, ...(usesWalletConnect ? walletConnectOrigins : [])]
  const directives: Record<string, string[]> = {
    'default-src': ["'self'"],
    'script-src': [
      "'self'",
      `'nonce-${nonce}'`,
      "'strict-dynamic'",
      ...(isDevelopment ? ["'unsafe-eval'"] : []),
    ],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'media-src': ["'self'", 'blob:'],
    'font-src': ["'self'"],
    'connect-src': [...connectSources, ...(isDevelopment ? ['ws:'] : [])],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'frame-src': ["'none'"],
    'frame-ancestors': ["'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    ...(isHttps ? { 'upgrade-insecure-requests': [] } : {}),
  }
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ')
}

/** Every security header of a response, the policy included. */
export function securityHeaders(options: SecurityHeaderOptions): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy(options),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin-allow-popups',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(self), microphone=(self), geolocation=(), payment=(), usb=()',
    ...(options.isHttps ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  }
}
