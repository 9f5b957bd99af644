/**
 * `npm run test:vectors -- bls|session [KIND] [--file PATH]`: recomputes every value of a file of vectors with the code of
 * this repository; of `session` only the kinds that begin with KIND, where one is named.
 * Prints the count of each kind and, last, `passed of total`, in which kinds that nothing can check yet count as not passed.
 * Exits 1 on a mismatch, an unreadable file, or when no vector was checked.
 */
import { parseArgs } from 'node:util'
import type { Outcome, SuiteResult } from './comparison'
import { readBlsFile, runBls } from './run-bls'
import { runSession } from './session/run-session'
import { readSessionFile } from './session/session-file'

type Suite = { file: string; run: (path: string, kind: string | undefined) => Promise<SuiteResult> }

const suites: Readonly<Record<string, Suite>> = {
  bls: {
    file: 'lib/crypto/vectors/bls-vectors.json',
    run: async (path) => ({ outcomes: runBls(readBlsFile(path)), notRun: new Map() }),
  },
  session: {
    file: 'lib/crypto/vectors/session-vectors-generated.json',
    run: (path, kind) => runSession(readSessionFile(path), kind),
  },
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { file: { type: 'string' } },
    allowPositionals: true,
  })
  const [name, kind] = positionals
  const suite = suites[name ?? '']
  if (!suite) throw new Error(`name a suite: ${Object.keys(suites).join(', ')}`)
  const result = await suite.run(values.file ?? suite.file, kind)
  report(result)
  return result.outcomes.length > 0 && result.outcomes.every(isPassed) ? 0 : 1
}

function report({ outcomes, notRun }: SuiteResult): void {
  for (const { kind, name, mismatch } of outcomes)
    if (mismatch !== null) console.error(`mismatch  ${kind}, ${name}: ${mismatch}`)
  for (const kind of new Set(outcomes.map((outcome) => outcome.kind))) {
    const ofKind = outcomes.filter((outcome) => outcome.kind === kind)
    console.log(`${kind.padEnd(32)} ${ofKind.filter(isPassed).length} of ${ofKind.length}`)
  }
  for (const [kind, count] of notRun) console.log(`${kind.padEnd(32)} 0 of ${count}, not run`)
  const passed = outcomes.filter(isPassed).length
  const skipped = [...notRun.values()].reduce((sum, count) => sum + count, 0)
  console.log(`${passed} passed, ${outcomes.length - passed} failed, ${skipped} not run`)
  console.log(`${passed} of ${outcomes.length + skipped}`)
}

const isPassed = ({ mismatch }: Outcome): boolean => mismatch === null

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(`test:vectors: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  },
)
