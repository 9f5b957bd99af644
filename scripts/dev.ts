/** `npm run dev`: the portal with hot reload, against a world that runs already. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { portsFromEnvironment } from '@/devnet/supervisor/ports'

const DEV_PORT = '3100'
const ports = portsFromEnvironment(process.env)
const deployment =
  process.env['PORTAL_DEPLOYMENT'] ?? join(process.env['WORLD_DIR'] ?? '.world', 'deployment.json')

if (!process.env['PORTAL_DEPLOYMENT'] && !existsSync(deployment)) {
  console.error('No world is here to develop against. Start one with "npm start" in another terminal.')
  process.exit(1)
}

const child = spawn(
  process.execPath,
  ['node_modules/next/dist/bin/next', 'dev', '-H', '127.0.0.1', '-p', process.env['WEB_PORT'] ?? DEV_PORT],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: '1',
      NEXT_DIST_DIR: process.env['NEXT_DIST_DIR'] ?? '.next-dev',
      PORTAL_DEPLOYMENT: deployment,
      STAKING_BACKEND_URL: process.env['STAKING_BACKEND_URL'] ?? `http://127.0.0.1:${ports.network}`,
      INDEXER_URL: process.env['INDEXER_URL'] ?? `http://127.0.0.1:${ports.indexer}`,
    },
  },
)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 0))
