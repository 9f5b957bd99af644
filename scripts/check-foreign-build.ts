/**
 * `npm run check:foreign-build`: the play-money wallet is in a build for the local world and absent from one for Arbitrum One.
 * Builds for Arbitrum One beside the portal's own build, which is made first where there is none of these sources.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ensureBuild } from '@/devnet/supervisor/web'

const FOREIGN_DIR = '.next-foreign'
/** What only the demo wallet says: the name it announces itself by, and its mnemonic. */
const MARKS = ['local.demo-wallet', 'test test test test test']

/** Everything of a build that can reach a browser. */
const browserText = (distDir: string) =>
  readdirSync(join(distDir, 'static'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(distDir, 'static', file), 'utf8'))
    .join('\n')

function buildForeign() {
  const { status } = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: '1',
      NEXT_DIST_DIR: FOREIGN_DIR,
      PORTAL_DEPLOYMENT: 'arbitrum-one',
    },
  })
  if (status !== 0) throw new Error('The build for Arbitrum One failed.')
}

let failed = 0
function check(what: string, holds: boolean) {
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}`)
  if (!holds) failed++
}

await ensureBuild(resolve('.'), { onLine: console.log, signal: new AbortController().signal })
const own = browserText('.next')
buildForeign()
const foreign = browserText(FOREIGN_DIR)
rmSync(FOREIGN_DIR, { recursive: true })
for (const mark of MARKS) {
  check(`the local build has "${mark}"`, own.includes(mark))
  check(`the build for Arbitrum One has no "${mark}"`, !foreign.includes(mark))
}
console.log(`${2 * MARKS.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
