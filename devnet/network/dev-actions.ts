import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

export const actionVerbs = ['stop-node', 'start-node', 'decommission', 'recommission', 'deregister'] as const

/**
 * Something that a developer did to a node. It happens when the books hold the chain's block `afterBlock` and the network has
 * reached `height`, after everything else of that block and height: the same place in every replay.
 */
export type DevAction = {
  verb: (typeof actionVerbs)[number]
  nodeId: bigint
  height: number
  afterBlock: bigint
}

const integer = z
  .string()
  .regex(/^\d+$/)
  .transform((text) => BigInt(text))

const savedActions = z.array(
  z.object({
    verb: z.enum(actionVerbs),
    nodeId: integer,
    height: z.int().nonnegative(),
    // Without it the height alone decides.
    afterBlock: integer.default(0n),
  }),
)

const fileIn = (folder: string) => join(folder, 'actions.json')

/** The actions that a world's folder keeps, in order. @throws {z.ZodError} when the file is damaged. */
export function loadActions(folder: string): DevAction[] {
  const file = fileIn(folder)
  return existsSync(file) ? savedActions.parse(JSON.parse(readFileSync(file, 'utf8'))) : []
}

export function saveActions(folder: string, actions: readonly DevAction[]): void {
  const text = (_key: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)
  writeFileSync(fileIn(folder), JSON.stringify(actions, text))
}
