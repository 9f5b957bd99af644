import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const hash = z.string().regex(/^0x[0-9a-f]{64}$/)

const recordSchema = z.object({
  /** Which contracts the index is of, and by which program it was made. */
  fingerprint: z.string(),
  /** Database schema that holds it. */
  schema: z.string(),
  /** A block of the chain that was already final for the index. */
  anchor: z.object({ block: z.int().nonnegative(), hash }).nullable(),
  /** Whether ponder closed the database itself; else the index stays locked for half a minute. */
  closed: z.boolean(),
})

/** What the starter remembers of the index in its folder. */
export type IndexRecord = z.infer<typeof recordSchema>

export type Anchor = NonNullable<IndexRecord['anchor']>

const fileIn = (directory: string) => join(directory, 'record.json')

/** @returns null when there is none, or none that this version understands: then the index is made anew. */
export function loadRecord(directory: string): IndexRecord | null {
  try {
    const parsed = recordSchema.safeParse(JSON.parse(readFileSync(fileIn(directory), 'utf8')))
    return parsed.success ? parsed.data : null
  } catch (error) {
    if (error instanceof SyntaxError || isMissing(error)) return null
    throw error
  }
}

export function saveRecord(directory: string, record: IndexRecord): void {
  mkdirSync(directory, { recursive: true })
  const draft = `${fileIn(directory)}.new`
  writeFileSync(draft, JSON.stringify(record, null, 2))
  renameSync(draft, fileIn(directory))
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
