import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { isJourney, type Proof, type TestResult } from './proof'

const root = join(fileURLToPath(import.meta.url), '..', '..', '..')
/** Where `npm test` puts them. */
const journeyReport = join(root, 'test-results', 'steps', 'journeys.json')
const unitReport = join(root, 'test-results', 'steps', 'unit.json')
const ownReport = join(root, 'test-results', 'proofs', 'unit.json')

const unit = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
})

const spec = z.object({
  title: z.string(),
  /** One for each width. */
  tests: z.array(z.object({ status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']) })),
})
type Suite = { file: string; specs: z.infer<typeof spec>[]; suites?: Suite[] | undefined }
const suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({ file: z.string(), specs: z.array(spec), suites: z.array(suite).optional() }),
)
const journeys = z.object({ suites: z.array(suite) })

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

function unitResults(path: string): TestResult[] {
  return unit.parse(json(path)).testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({
      file: relative(root, name),
      title: fullName,
      passed: status === 'passed',
    })),
  )
}

/** A journey that was skipped at a width has proven nothing there; one that passed when it was repeated has, and `npm test` tells it. */
const journeyResults = ({ file, specs, suites = [] }: Suite): TestResult[] => [
  ...specs.map(({ title, tests }) => ({
    file: `e2e/journeys/${file}`,
    title,
    passed: tests.length > 0 && tests.every(({ status }) => status === 'expected' || status === 'flaky'),
  })),
  ...suites.flatMap(journeyResults),
]

/**
 * What the tests found out. Unit tests are run now, unless this is a step of `npm test` (`--reported`) that has run them
 * already. Journeys need a world and a build, so they are taken from the last `npm test`.
 */
export function readResults(proofs: readonly Proof[]): TestResult[] {
  const ran = existsSync(journeyReport)
    ? journeys.parse(json(journeyReport)).suites.flatMap(journeyResults)
    : []
  const isReported = process.argv.includes('--reported') && existsSync(unitReport)
  if (!isReported) runUnitTests(proofs)
  return [...ran, ...unitResults(isReported ? unitReport : ownReport)]
}

function runUnitTests(proofs: readonly Proof[]) {
  const files = [...new Set(proofs.filter((proof) => !isJourney(proof)).map(({ file }) => file))]
  rmSync(ownReport, { force: true })
  mkdirSync(dirname(ownReport), { recursive: true })
  const bin = join(root, 'node_modules', '.bin', 'vitest')
  try {
    execFileSync(bin, ['run', '--reporter=json', `--outputFile.json=${ownReport}`, ...files], {
      cwd: root,
      stdio: 'ignore',
    })
  } catch {
    // A failed test is in the report; without a report the next line says so.
    if (!existsSync(ownReport)) throw new Error('the unit tests could not be run')
  }
}

/** Text of a file of the project, null when there is none. */
export function sourceOf(file: string): string | null {
  const path = join(root, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

/** Said once below a list in which something was not run. */
export const NOT_RUN = '"not run": the journeys are proven by npm test.'
