/** One call of the control API. */
export type Call = { verb: string; body: object } | { read: 'state' }

export type Command = {
  usage: string
  does: string
  /** @throws {Error} a sentence about the wrong argument. */
  read: (args: readonly string[]) => Call
}
