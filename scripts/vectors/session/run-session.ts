import type { Outcome, SuiteResult } from '../comparison'
import type { Check, Checks } from './check'
import { sessionChecks } from './checks'
import type { SessionFile } from './session-file'

/**
 * Checks every vector whose kind begins with `prefix`.
 * @param checks - by kind; vectors of other kinds are counted as not run.
 */
export async function runSession(
  file: SessionFile,
  prefix = '',
  checks: Checks = sessionChecks,
): Promise<SuiteResult> {
  const outcomes: Outcome[] = []
  const notRun = new Map<string, number>()
  for (const { kind, vectors } of file.groups.filter((group) => group.kind.startsWith(prefix))) {
    const check = checks[kind]
    if (!check) notRun.set(kind, (notRun.get(kind) ?? 0) + vectors.length)
    else
      for (const [index, vector] of vectors.entries())
        outcomes.push({ kind, name: `number ${index + 1}`, mismatch: await mismatchOf(check, vector) })
  }
  return { outcomes, notRun }
}

async function mismatchOf(check: Check, vector: unknown): Promise<string | null> {
  try {
    await check(vector)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
