/** Installs the packages when they are missing or older than the lockfile. Plain Node: it runs before any package is there. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(fileURLToPath(import.meta.url), '..', '..')
const lock = join(root, 'package-lock.json')
/** Hash of the lockfile that the packages were installed from. */
const stamp = join(root, 'node_modules', '.installed-lock')
/** npm writes it when an installation is complete. */
const npmRecord = join(root, 'node_modules', '.package-lock.json')
const OLDEST_NODE = [20, 9]

const lockHash = () => createHash('sha256').update(readFileSync(lock)).digest('hex')

const npm = (...args) =>
  spawnSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel', 'error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status === 0

/**
 * @param {string} [version] - such as `20.11.1`.
 * @throws {Error} one sentence when this Node is too old.
 */
export function ensureNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor, oldestMinor] = OLDEST_NODE
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor))
    throw new Error(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${version}.`)
}

/** Whether the packages are those of the lockfile: installed by us, or by somebody's own npm since the lockfile changed. */
function isInstalled() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return true
  return existsSync(npmRecord) && statSync(npmRecord).mtimeMs >= statSync(lock).mtimeMs
}

/**
 * Makes node_modules agree with the lockfile: `npm ci`, or where npm refuses the lock, an install that takes the locked versions
 * and leaves the lock alone.
 * @throws {Error} one sentence when neither works.
 */
export function ensureInstalled() {
  ensureNode()
  if (isInstalled()) return
  console.log('Installing packages (about a minute)…')
  if (!npm('ci') && !npm('install', '--no-save'))
    throw new Error(
      'The packages could not be installed; the lines above say why. Is the npm registry reachable?',
    )
  writeFileSync(stamp, lockHash())
}
