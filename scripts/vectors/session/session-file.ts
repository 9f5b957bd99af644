import { readFileSync } from 'node:fs'
import { z } from 'zod'

const sessionFile = z.object({
  groups: z.array(z.object({ kind: z.string().min(1), vectors: z.array(z.unknown()) })),
})

/** Shape of a file of vectors of the Session protocol; what a vector holds is known to the check of its kind. */
export type SessionFile = z.infer<typeof sessionFile>

/** Reads a file of vectors. @throws {Error} with one sentence when it is unreadable or of another shape. */
export function readSessionFile(path: string): SessionFile {
  const parsed = sessionFile.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new Error(`not a file of Session vectors: ${issue?.path.join('.')}: ${issue?.message}`)
}
