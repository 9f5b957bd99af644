import { z } from 'zod'

const milliseconds = z.int()

/** What may be wrong with a node, because a developer asked for it. */
export const nodeFault = z.discriminatedUnion('kind', [
  /** Its computer is off. */
  z.object({ kind: z.literal('dead') }),
  /** Everything that it does takes so much longer. */
  z.object({ kind: z.literal('slow'), milliseconds: milliseconds.nonnegative() }),
  /** It signs wrongly, keeps nothing that it says it keeps, and changes what it hands out. */
  z.object({ kind: z.literal('lying') }),
  /** It has lost what it kept, and loses what it is given. */
  z.object({ kind: z.literal('forgetting') }),
  /** Its clock is so much ahead; negative: behind. */
  z.object({ kind: z.literal('clock'), milliseconds }),
])

export type NodeFault = z.output<typeof nodeFault>
