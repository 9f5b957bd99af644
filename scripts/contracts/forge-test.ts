/**
 * `npm run test:contracts [-- arguments of forge test]`: runs the contract tests.
 * Uses the forge of npm where it is installed, else the one on the PATH. The last line is `N passed, N failed`.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { compileContracts } from './compile'
import { root } from './settings'

const installed = join(root, 'node_modules/@foundry-rs/forge-linux-amd64/bin/forge')

function findForge(): string | undefined {
  if (existsSync(installed)) return installed
  return spawnSync('forge', ['--version']).error === undefined ? 'forge' : undefined
}

/** Sums forge's own counts, one line for each test file. */
function countResults(output: string): { passed: number; failed: number } {
  const suites = [...output.matchAll(/^Suite result: .*?(\d+) passed; (\d+) failed;/gm)]
  const sum = (index: number) => suites.reduce((total, suite) => total + Number(suite[index]), 0)
  return { passed: sum(1), failed: sum(2) }
}

/** Runs forge, shows its output as it comes, and sets the exit code. */
function runTests(forge: string, extra: readonly string[]): void {
  const child = spawn(forge, ['test', '--root', root, '--color', 'never', ...extra], {
    cwd: root,
    env: { ...process.env, FOUNDRY_CONFIG: join(root, 'contracts', 'foundry.toml') },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk
    process.stdout.write(chunk)
  })
  child.on('error', (error) => {
    console.error(`forge could not be run: ${error.message}`)
    process.exitCode = 1
  })
  child.on('close', (code) => {
    const { passed, failed } = countResults(output)
    const isGood = code === 0 && failed === 0 && passed > 0
    process.exitCode = isGood ? 0 : 1
    console.log(`${passed} passed, ${isGood ? 0 : Math.max(failed, 1)} failed`)
  })
}

const forge = findForge()
if (forge === undefined) {
  console.error('forge was not found: run npm install on Linux x64, or put forge 1.7 or newer on the PATH.')
  process.exitCode = 1
} else {
  // Tests deploy Seaport as it was compiled here, so that forge need not compile it, too.
  await compileContracts()
  runTests(forge, process.argv.slice(2))
}
