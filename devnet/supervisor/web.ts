import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** Everything that decides what the production build contains. */
const SOURCES = [
  ...['app', 'components', 'lib', 'messages', 'i18n', 'contracts-abi', 'public', 'deployments'],
  ...[
    'next.config.js',
    'postcss.config.mjs',
    'proxy.ts',
    'instrumentation.ts',
    'package-lock.json',
    'tsconfig.json',
  ],
]

type BuildOptions = {
  onLine: (line: string) => void
  /** Ends a build that is under way. */
  signal: AbortSignal
}

/** Builds the portal unless the present build is of these very sources. @throws {Error} with the build's last lines. */
export async function ensureBuild(root: string, { onLine, signal }: BuildOptions): Promise<void> {
  const stamp = join(root, '.next', 'sources.sha256')
  const hash = hashSources(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  onLine('building the portal')
  await runBuild(root, signal)
  writeFileSync(stamp, hash)
}

function runBuild(root: string, signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [nextProgram(root), 'build'], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  })
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => lines.push(line))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`The portal could not be built:\n${lines.slice(-20).join('\n')}`)),
    )
  })
}

/** Command line of the production server, on loopback only. */
export const webArguments = (root: string, port: number): string[] => [
  nextProgram(root),
  'start',
  '-H',
  '127.0.0.1',
  '-p',
  String(port),
]

const nextProgram = (root: string) => join(root, 'node_modules', 'next', 'dist', 'bin', 'next')

function hashSources(root: string): string {
  const hash = createHash('sha256').update(process.env['PORTAL_DEPLOYMENT'] ?? '')
  for (const source of SOURCES)
    for (const file of filesIn(join(root, source))) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}
