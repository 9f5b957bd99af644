import type { Command } from './command'
import { parseDuration } from './duration'
import { wholeNumber } from './whole-number'

const MILLISECONDS = 1_000

const swarm = (verb: string, does: string): Command => ({
  usage: `${verb} ACCOUNT_ID`,
  does,
  read: ([account]) => ({ verb, body: { account: accountId(account) } }),
})

/** What can go wrong with the nodes as keepers of messages. */
export const messageCommands: Readonly<Record<string, Command>> = {
  'node-fault': {
    usage: 'node-fault NODE dead|lying|forgetting|slow 2s|clock 1h',
    does: 'a node keeps messages badly',
    read: ([id, kind, length]) => ({
      verb: 'node-fault',
      body: { nodeId: wholeNumber(id, 'NODE'), fault: faultOf(kind, length) },
    }),
  },
  'split-swarm': swarm('split-swarm', 'the swarm of an account becomes two, as when a network grows'),
  'cut-swarm': swarm('cut-swarm', 'two halves of a swarm do not hear of each other'),
  heal: {
    usage: 'heal',
    does: 'end all of that; members tell each other what they missed',
    read: () => ({ verb: 'heal', body: {} }),
  },
}

function accountId(text: string | undefined): string {
  if (text !== undefined && /^05[0-9a-f]{64}$/.test(text)) return text
  throw new Error('ACCOUNT_ID has 66 characters and begins with 05.')
}

function faultOf(kind: string | undefined, length: string | undefined) {
  if (kind === 'dead' || kind === 'lying' || kind === 'forgetting') return { kind }
  if ((kind === 'slow' || kind === 'clock') && length !== undefined)
    return { kind, milliseconds: parseDuration(length) * MILLISECONDS }
  throw new Error('Say what is wrong: dead, lying, forgetting, slow 2s or clock 1h.')
}
