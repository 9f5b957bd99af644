#!/usr/bin/env node
/**
 * `npm test`: everything that must hold, on a fresh clone with only Node and npm.
 * Usage: node scripts/test.mjs [--only step,step] [--list]
 * Runs every step even after one failed, so that one run tells all; exits 1 when anything failed.
 * The last line is `N passed, N failed` over all steps (a step without a count of its own counts as one).
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './setup.mjs'
import { ensureBrowser } from './browser.mjs'
import { journeyFailures, unitFailures, unsteadyJourneys } from './failures.mjs'

const root = join(fileURLToPath(import.meta.url), '..', '..')
const reports = join(root, 'test-results', 'steps')
const bin = (name) => join(root, 'node_modules', '.bin', name)
const script = (path, ...args) => [process.execPath, ['--import', 'tsx', join(root, path), ...args]]

/** Reads `N passed, N failed` (also with a word and colon before it). */
const closingLine = (output) => {
  const last = [...output.matchAll(/^(?:\w+:\s*)?(\d+) passed, (\d+) failed/gm)].at(-1)
  return last && { passed: Number(last[1]), failed: Number(last[2]) }
}

/** Reads the last `passed of total` of the vector runner and the ABI check. */
const ofTotal = (output) => {
  const last = [...output.matchAll(/(\d+) of (\d+)/gm)].at(-1)
  return last && { passed: Number(last[1]), failed: Number(last[2]) - Number(last[1]) }
}

const jsonReport = (path, read) => () => {
  try {
    return read(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return undefined
  }
}

const unitReport = join(reports, 'unit.json')
const journeyReport = join(reports, 'journeys.json')
/** How many journeys may need a second try in one run. */
const UNSTEADY_LIMIT = 2

/**
 * Steps in two lanes that run side by side, since most use one core only, and then those that need everything to themselves.
 * `count` reads figures from the output or a report.
 */
const lanes = [
  [
    { name: 'lint', run: [bin('eslint'), ['--max-warnings', '0', '.']] },
    { name: 'directions', run: script('scripts/check-directions.ts') },
    { name: 'types', run: [bin('tsc'), ['--noEmit']] },
    // Both need the portal's build, and one may make it at a time.
    { name: 'foreign', run: script('scripts/check-foreign-build.ts'), count: closingLine },
    { name: 'market', run: script('scripts/check-market/main.ts'), count: closingLine },
  ],
  [
    { name: 'format', run: [bin('prettier'), ['--check', '--log-level', 'warn', '.']] },
    { name: 'abi-fresh', run: script('scripts/contracts/generate-abi.ts', '--check') },
    { name: 'abi', run: script('scripts/contracts/check-abi.ts'), count: ofTotal },
    { name: 'vectors', run: script('scripts/vectors/main.ts', 'bls'), count: ofTotal },
    { name: 'session-vectors', run: script('scripts/vectors/main.ts', 'session'), count: closingLine },
    { name: 'contracts', run: script('scripts/contracts/forge-test.ts'), count: closingLine },
    { name: 'world', run: script('scripts/check-world/main.ts'), count: closingLine },
    {
      name: 'messenger',
      run: script('scripts/check-messenger/main.ts', '--messages', '60'),
      count: closingLine,
    },
  ],
]
const afterwards = [
  {
    name: 'unit',
    run: [bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]],
    count: jsonReport(unitReport, (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      failures: unitFailures(report),
    })),
  },
  {
    name: 'journeys',
    run: [bin('playwright'), ['test']],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: journeyReport },
    // One that passed when it was repeated counts as passed and is told; several of them are a failure.
    count: jsonReport(journeyReport, ({ stats, suites }) => {
      const isSteady = stats.flaky <= UNSTEADY_LIMIT
      return {
        passed: stats.expected + (isSteady ? stats.flaky : 0),
        failed: stats.unexpected + (isSteady ? 0 : stats.flaky),
        failures: journeyFailures({ suites }),
        unsteady: unsteadyJourneys({ suites }),
      }
    }),
  },
  // Both read the reports of `unit` and `journeys`.
  { name: 'parity', run: script('scripts/proofs/check-parity.ts', '--reported'), count: closingLine },
  { name: 'defects', run: script('scripts/proofs/check-defects.ts', '--reported'), count: closingLine },
]
const steps = [...lanes.flat(), ...afterwards]

/** Runs one command, hands on its output as it comes, and returns exit code and text. */
function run([command, args], { env, onOutput }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk
        onOutput(chunk)
      })
    const stop = () => child.kill('SIGTERM')
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
    child.on('error', (error) => resolve({ code: 1, output: `${output}\n${error.message}` }))
    child.on('close', (code) => {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
      resolve({ code: code ?? 1, output })
    })
  })
}

/** @param isAlone - whether its output is shown as it comes; beside another step it is shown when it ended. */
async function runStep(step, { browser, isAlone }) {
  const show = (text) => process.stdout.write(text)
  const heading = `\n=== ${step.name}\n`
  if (isAlone) show(heading)
  const started = Date.now()
  const env = { ...step.env, ...(browser && { CHROME_PATH: browser }) }
  const { code, output } = await run(step.run, { env, onOutput: isAlone ? show : () => undefined })
  const counted = step.count?.(output) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
  if (code !== 0 && counted.failed === 0) counted.failed = 1
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  if (!isAlone) show(heading + output)
  show(`--- ${step.name}: ${code === 0 ? 'ok' : `exit code ${code}`} after ${seconds} s\n`)
  return { name: step.name, seconds, ...counted }
}

async function runLane(lane, of) {
  const results = []
  for (const step of lane) results.push(await runStep(step, of))
  return results
}

function printSummary(results) {
  for (const { name, failures = [], unsteady = [] } of results) {
    for (const failure of failures) console.log(`\n--- failed in ${name}: ${failure}`)
    for (const journey of unsteady) console.log(`\n--- passed on the second try in ${name}: ${journey}`)
  }
  console.log('\n=== summary')
  for (const { name, passed, failed, seconds } of results) {
    const figures = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`
    console.log(`${name.padEnd(16)} ${figures}  ${seconds} s`)
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  return sum('failed')
}

async function main(argv) {
  if (argv.includes('--list')) return console.log(steps.map(({ name }) => name).join('\n'))
  const only = argv.includes('--only') ? argv[argv.indexOf('--only') + 1]?.split(',') : undefined
  const isChosen = ({ name }) => !only || only.includes(name)
  const chosen = steps.filter(isChosen)
  if (chosen.length === 0)
    throw new Error(`no such step; there are: ${steps.map(({ name }) => name).join(', ')}`)
  await ensureInstalled()
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const browser = chosen.some(({ name }) => name === 'journeys') ? ensureBrowser() : undefined
  const side = lanes.map((lane) => lane.filter(isChosen)).filter((lane) => lane.length > 0)
  const of = { browser, isAlone: side.length < 2 }
  const results = (await Promise.all(side.map((lane) => runLane(lane, of)))).flat()
  results.push(...(await runLane(afterwards.filter(isChosen), { browser, isAlone: true })))
  process.exitCode = printSummary(results) === 0 ? 0 : 1
}

main(process.argv.slice(2)).catch((error) => {
  console.error(`npm test: ${error.message}`)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
})
