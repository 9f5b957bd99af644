import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onsChecks } from './ons'
import { runSession } from './run-session'
import { readSessionFile, type SessionFile } from './session-file'

const file = readSessionFile('lib/crypto/vectors/session-vectors-generated.json')

/** Milliseconds that a machine with little to spare may take for one key of the older form. */
const MEMORY_HARD = 120_000

function firstVector(kind: string): Record<string, unknown> {
  const [vector] = file.groups.find((group) => group.kind === kind)?.vectors ?? []
  if (typeof vector !== 'object' || vector === null) throw new Error(`the file has no ${kind}`)
  return { ...vector }
}

const fileOf = (kind: string, ...vectors: readonly unknown[]): SessionFile => ({
  groups: [{ kind, vectors: [...vectors] }],
})

const mismatches = async (of: SessionFile) => {
  const { outcomes } = await runSession(of)
  return outcomes.filter(({ mismatch }) => mismatch !== null).length
}

describe('vectors of names', () => {
  it.each([
    ['ons.modern', 5],
    ['ons.name_rules', 10],
  ])('every one of %s is recomputed', async (kind, count) => {
    const { outcomes, notRun } = await runSession(file, kind)
    expect(outcomes.filter(({ mismatch }) => mismatch !== null)).toEqual([])
    expect([outcomes.length, notRun.size]).toEqual([count, 0])
  })

  it('a changed key of the older form is noticed', { timeout: MEMORY_HARD }, async () => {
    const changed = { ...firstVector('ons.legacy_argon2'), argon2id_key: '00'.repeat(32) }
    expect(await mismatches(fileOf('ons.legacy_argon2', changed))).toBe(1)
  })

  it.each(['name', 'name_hash_base64', 'key', 'encrypted_value', 'nonce', 'account_id'])(
    'a changed %s is noticed',
    async (field) => {
      const vector = firstVector('ons.modern')
      const changed = String(vector[field]).replace(/[1-8b-e]/, (digit) => (digit === '2' ? '3' : '2'))
      expect(changed).not.toBe(vector[field])
      expect(await mismatches(fileOf('ons.modern', vector))).toBe(0)
      expect(await mismatches(fileOf('ons.modern', { ...vector, [field]: changed }))).toBe(1)
    },
  )

  it.each([firstVector('ons.name_rules'), { name: 'a b', valid: false }])(
    'the opposite verdict on $name is noticed',
    async ({ name, valid }) => {
      expect(await mismatches(fileOf('ons.name_rules', { name, valid: !valid }))).toBe(1)
    },
  )

  it('a vector of another shape does not pass', async () => {
    for (const kind of Object.keys(onsChecks)) expect(await mismatches(fileOf(kind, { name: 'a' }))).toBe(1)
  })
})

it('a kind without a check is not run, and is told with its count', async () => {
  const { outcomes, notRun } = await runSession(fileOf('unheard.of', {}, {}))
  expect([outcomes, [...notRun]]).toEqual([[], [['unheard.of', 2]]])
})

describe('the command', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'session-vectors-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  const rules = { kind: 'ons.name_rules', vectors: [{ name: 'alice', valid: true }] }
  const wrong = { kind: 'ons.name_rules', vectors: [{ name: '-a', valid: true }] }
  const unheard = { kind: 'unheard.of', vectors: [{}, {}] }

  it.each([
    ['counts what is not run', [rules, unheard], [], 0, '1 of 3'],
    ['runs only the kind that is named', [rules, wrong, unheard], ['unheard'], 1, '0 of 2'],
    ['leaves other kinds out', [rules, unheard], ['ons'], 0, '1 of 1'],
    ['fails on a mismatch', [rules, wrong], [], 1, '1 of 2'],
    ['fails for a kind that the file does not have', [rules], ['nothing'], 1, '0 of 0'],
  ])('%s', (_, groups, kind, status, lastLine) => {
    const path = join(folder, 'vectors.json')
    writeFileSync(path, JSON.stringify({ groups }))
    const command = ['--import', 'tsx', 'scripts/vectors/main.ts', 'session', ...kind, '--file', path]
    const ended = spawnSync(process.execPath, command, { encoding: 'utf8' })
    expect([ended.status, ended.stdout.trim().split('\n').at(-1)]).toEqual([status, lastLine])
  })
})
