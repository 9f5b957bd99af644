import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    environment: 'node',
    include: ['{lib,devnet,indexer,components,app,scripts}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/.next*/**', '**/.world*/**', 'contracts/**'],
    pool: 'threads',
    maxWorkers: 2,
    // Far above what any test takes, also where whole indexes are made again on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
