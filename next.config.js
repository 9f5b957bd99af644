import createNextIntlPlugin from 'next-intl/plugin'
import { isLocalDeployment } from './lib/server/deployment-file.mjs'

/** The play-money wallet exists only in builds for the local development chain. */
const demoWallet = isLocalDeployment(process.env.PORTAL_DEPLOYMENT) ? '1' : ''

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR || '.next',
  env: { NEXT_PUBLIC_DEMO_WALLET: demoWallet },
  poweredByHeader: false,
  reactStrictMode: true,
  // Loaded by Node as they are: one brings a database as WebAssembly beside its code.
  serverExternalPackages: ['@electric-sql/pglite', 'drizzle-orm', 'pg'],
  typescript: { ignoreBuildErrors: true }, // `npm test` checks types once, before the build.
  turbopack: {
    root: import.meta.dirname,
    // An optional part of a wallet SDK that wants packages nobody installs.
    resolveAlias: { '@coinbase/cdp-sdk': './lib/empty.ts' },
  },
}

const withMessages = createNextIntlPlugin({
  requestConfig: './i18n/request.ts',
  // Messages are parsed here once, so that no page carries a parser for them.
  experimental: { messages: { path: './messages', format: 'json', precompile: true } },
})

export default withMessages(config)
