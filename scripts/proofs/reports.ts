import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
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

type Suite = { file: string; specs: { title: string; ok: boolean }[]; suites?: Suite[] | undefined }
const suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({
    file: z.string(),
    specs: z.array(z.object({ title: z.string(), ok: z.boolean() })),
    suites: z.array(suite).optional(),
  }),
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

const journeyResults = ({ file, specs, suites = [] }: Suite): TestResult[] => [
  ...specs.map(({ title, ok }) => ({ file: `e2e/journeys/${file}`, title, passed: ok })),
  ...suites.flatMap(journeyResults),
]

/**
 * What the last `npm test` found out; unit tests that it did not reach are run now. Journeys need a world and a build, so
 * only `npm test` runs them.
 */
export function readResults(proofs: readonly Proof[]): TestResult[] {
  const ran = existsSync(journeyReport)
    ? journeys.parse(json(journeyReport)).suites.flatMap(journeyResults)
    : []
  if (!existsSync(unitReport)) runUnitTests(proofs)
  return [...ran, ...unitResults(existsSync(unitReport) ? unitReport : ownReport)]
}

function runUnitTests(proofs: readonly Proof[]) {
  const files = [...new Set(proofs.filter((proof) => !isJourney(proof)).map(({ file }) => file))]
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
