/**
 * Finds or provides a Chromium for the journeys: one on this system, else Debian's package, else Playwright's.
 * One without windows is taken first: it starts and draws less.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const PACKAGE = 'chromium-headless-shell'
const NAMES = [PACKAGE, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const findOnPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable)

const findInstalled = () => NAMES.map(findOnPath).find(Boolean)

/** Installs Debian's package when this is a Debian-like system that lets us; false otherwise. */
function installPackage() {
  if (!findOnPath('apt-get')) return false
  const isRoot = process.getuid?.() === 0
  if (!isRoot && !findOnPath('sudo')) return false
  const apt = (...args) =>
    spawnSync(isRoot ? 'apt-get' : 'sudo', isRoot ? args : ['-n', 'apt-get', ...args], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  console.log(`No Chromium found: installing the ${PACKAGE} package.`)
  return apt('update') && apt('install', '-y', '--no-install-recommends', PACKAGE)
}

/** Downloads Playwright's own Chromium and returns its path. */
function installPlaywrightBrowser() {
  console.log('No Chromium package: asking Playwright for its own browser (it downloads it once).')
  const cli = join('node_modules', '@playwright', 'test', 'cli.js')
  if (spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' }).status !== 0)
    throw new Error('no browser could be had: install Chromium and set CHROME_PATH to its program file')
  const print = "import('@playwright/test').then((p) => console.log(p.chromium.executablePath()))"
  return execFileSync(process.execPath, ['-e', print], { encoding: 'utf8' }).trim()
}

/**
 * @returns {string} path of a Chromium program.
 * @throws when none can be found or installed; the message says what to do.
 */
export function ensureBrowser() {
  const given = process.env.CHROME_PATH
  if (given) {
    if (!isExecutable(given)) throw new Error(`CHROME_PATH is set to ${given}, which is not a program`)
    return given
  }
  return findInstalled() ?? (installPackage() ? findInstalled() : undefined) ?? installPlaywrightBrowser()
}
