#!/usr/bin/env node
/** `npm start`: installs what is missing, then runs the local world until Ctrl-C. Options: see docs/local-world.md. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './setup.mjs'

try {
  ensureInstalled()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}

const root = join(fileURLToPath(import.meta.url), '..', '..')
const main = join(root, 'devnet', 'supervisor', 'main.ts')
const child = spawn(process.execPath, ['--import', 'tsx', main, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
// A terminal's Ctrl-C reaches the supervisor by itself, too: it takes the second one as the first.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) =>
  process.exit(code ?? (signal === 'SIGTERM' || signal === 'SIGINT' ? 0 : 1)),
)
