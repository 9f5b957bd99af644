import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { StarterSettings } from './settings'

export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url))

const PROGRAM = join(repositoryRoot, 'node_modules/ponder/dist/esm/bin/ponder.js')

const END_WITH_PARENT = new URL('end-with-parent.mjs', import.meta.url).href

/** How long ponder may take to close its database before it is killed. */
const STOP_SECONDS = 4

/**
 * Starts ponder on loopback; its output goes where ours goes. It has its own process group, so that a signal to ours
 * leaves it to us to end it properly.
 */
export function spawnPonder(settings: StarterSettings, schema: string): ChildProcess {
  const { port, deploymentFile, rpcUrls, directory, databaseUrl } = settings
  const { PORT: _port, DATABASE_PRIVATE_URL: _url, ...inherited } = process.env
  return spawn(
    process.execPath,
    [
      // Deprecations in ponder's own dependencies are nothing that this repository can mend.
      ...['--no-deprecation', '--import', END_WITH_PARENT],
      ...[PROGRAM, 'start', '--root', join(repositoryRoot, 'indexer'), '--schema', schema],
      ...['--port', String(port), '--hostname', '127.0.0.1'],
    ],
    {
      detached: true,
      stdio: ['pipe', 'inherit', 'inherit'],
      env: {
        PONDER_LOG_LEVEL: 'warn',
        ...inherited,
        PONDER_TELEMETRY_DISABLED: 'true',
        PONDER_DEPLOYMENT_FILE: deploymentFile,
        PONDER_RPC_URLS: rpcUrls.join(','),
        INDEXER_DATA_DIR: directory,
        ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
      },
    },
  )
}

/**
 * Ends the process and waits for its end: politely, then by force. By SIGINT, because on SIGTERM the Vite inside
 * ponder ends the process before ponder has unlocked its database.
 */
export async function stopPonder(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGINT')
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_SECONDS * 1_000)
  await ended
  clearTimeout(force)
}
