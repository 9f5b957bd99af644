import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadRecord, saveRecord, type IndexRecord } from './record'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'index-record-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

const record: IndexRecord = {
  fingerprint: 'ab',
  schema: 'session_portal_1',
  anchor: { block: 7, hash: `0x${'1'.repeat(64)}` },
  closed: true,
}

it('keeps what it is given', () => {
  saveRecord(join(directory, 'new'), record)
  expect(loadRecord(join(directory, 'new'))).toEqual(record)
})

it.each(['', '{', '{}', JSON.stringify({ ...record, anchor: { block: -1, hash: '0x' } })])(
  'is as good as none when damaged: %s',
  (text) => {
    writeFileSync(join(directory, 'record.json'), text)
    expect(loadRecord(directory)).toBeNull()
  },
)

it('is null before the first index', () => {
  expect(loadRecord(directory)).toBeNull()
})
