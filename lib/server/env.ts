import 'server-only'
import { z } from 'zod'
import type { Terms } from '@/lib/hooks/terms'

const url = z.url({ protocol: /^https?$/ })
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => value || undefined, schema.optional())

const urlList = z.string().transform((list, context) => {
  const urls = z
    .array(url)
    .min(1)
    .safeParse(list.split(',').map((entry) => entry.trim()))
  if (urls.success) return urls.data
  context.addIssue('must be http(s) URLs separated by commas')
  return z.NEVER
})

const schema = z.object({
  PORTAL_DEPLOYMENT: optional(z.string()),
  PORTAL_RPC_URLS: optional(urlList),
  PORTAL_ENS_RPC_URLS: optional(urlList),
  WORLD_DIR: z.string().default('.world'),
  STAKING_BACKEND_URL: optional(url),
  INDEXER_URL: optional(url),
  WALLETCONNECT_PROJECT_ID: optional(z.string().regex(/^[0-9a-f]{32}$/, 'must be 32 hex digits')),
  PORTAL_NOTICES_URL: optional(url),
  PORTAL_NOTICES_KEY: optional(z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hex digits')),
  PORTAL_MAINTENANCE: optional(z.string()),
  PORTAL_PROXIES: z.string().regex(/^\d?$/, 'must be a number from 0 to 9').default('').transform(Number),
  PORTAL_BUY_URL: optional(url),
  PORTAL_BRIDGE_URL: optional(url),
  PORTAL_MIGRATION_URL: optional(url),
  PORTAL_TERMS_URL: optional(url),
  PORTAL_TERMS_VERSION: optional(
    z.string().regex(/^[\w.-]{1,40}$/, 'must be letters, digits, dots or dashes'),
  ),
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
  MARKET_DATABASE_DIR: optional(z.string()),
  MARKET_REVIEWED_BLOCK: z
    .string()
    .regex(/^\d{0,15}$/, 'must be a block number')
    .default('')
    .transform(Number),
  MARKET_BARRED_MAKERS: z
    .string()
    .default('')
    .transform((list, context) => {
      const addresses = list.split(',').flatMap((entry) => entry.trim().toLowerCase() || [])
      if (addresses.every((entry) => /^0x[0-9a-f]{40}$/.test(entry))) return new Set(addresses)
      context.addIssue('must be addresses separated by commas')
      return z.NEVER
    }),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
})

export type ServerEnv = z.infer<typeof schema>

/** @throws {Error} one sentence that names every variable with a wrong value. */
export function parseServerEnv(source: Record<string, string | undefined>): ServerEnv {
  const parsed = schema.safeParse(source)
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  throw new Error(`The environment has a wrong value: ${wrong.join('; ')}. See .env.example.`)
}

let cached: ServerEnv | undefined

/** The checked environment of the web server. */
export const serverEnv = (): ServerEnv => (cached ??= parseServerEnv(process.env))

/** Id for WalletConnect; undefined offers only the wallets of the browser. */
export const walletConnectProjectId = (): string | undefined => serverEnv().WALLETCONNECT_PROJECT_ID

/** Undefined where none are configured. @throws {Error} when only one half is. */
export function portalTerms(): Terms | undefined {
  const { PORTAL_TERMS_URL: url, PORTAL_TERMS_VERSION: version } = serverEnv()
  if (url && version) return { url, version }
  if (url || version)
    throw new Error('PORTAL_TERMS_URL and PORTAL_TERMS_VERSION belong together. See .env.example.')
  return undefined
}

/** Pages of others that whoever runs this portal names: to buy, to bridge, to exchange the old coin. */
export function outboundLinks() {
  const { PORTAL_BUY_URL: buy, PORTAL_BRIDGE_URL: bridge, PORTAL_MIGRATION_URL: migration } = serverEnv()
  return { ...(buy && { buy }), ...(bridge && { bridge }), ...(migration && { migration }) }
}
