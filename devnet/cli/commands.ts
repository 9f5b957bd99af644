import { parseEther } from 'viem'
import { parseSesh } from '@/lib/units/parse-sesh'
import type { Command } from './command'
import { parseDuration } from './duration'
import { messageCommands } from './message-commands'
import { wholeNumber } from './whole-number'

const node = (verb: string, does: string): Command => ({
  usage: `${verb} NODE`,
  does,
  read: ([id]) => ({ verb, body: { nodeId: wholeNumber(id, 'NODE') } }),
})

/** Every control of the local world, as the command line takes it. */
export const commands: Readonly<Record<string, Command>> = {
  jump: {
    usage: 'jump 15d',
    does: 'move time for chain, network and index together',
    read: ([length]) => ({ verb: 'jump', body: { seconds: parseDuration(length ?? '') } }),
  },
  mine: {
    usage: 'mine [BLOCKS]',
    does: 'mine empty blocks',
    read: ([count]) => ({ verb: 'mine', body: { blocks: count ? wholeNumber(count, 'BLOCKS') : 1 } }),
  },
  fund: {
    usage: 'fund ADDRESS 1000 SESH|ETH',
    does: 'give a wallet play money',
    read: ([address, amount, unit]) => ({ verb: 'fund', body: { address, ...funds(amount, unit) } }),
  },
  'prepare-node': {
    usage: 'prepare-node WALLET',
    does: 'a new node prints its registration for this operator',
    read: ([operator]) => ({ verb: 'prepare-node', body: { operator } }),
  },
  'stop-node': node('stop-node', 'switch a node off: no proofs, no signatures'),
  'start-node': node('start-node', 'switch it on again'),
  decommission: node('decommission', 'take a node out of service'),
  recommission: node('recommission', 'put it back into service'),
  deregister: node('deregister', 'expel a node'),
  refuse: {
    usage: 'refuse COUNT',
    does: 'so many nodes refuse to sign; 0 ends it',
    read: ([count]) => ({ verb: 'refuse', body: { count: wholeNumber(count, 'COUNT') } }),
  },
  reorg: {
    usage: 'reorg BLOCKS',
    does: 'throw the newest blocks away',
    read: ([depth]) => ({ verb: 'reorg', body: { depth: wholeNumber(depth, 'BLOCKS') } }),
  },
  snapshot: {
    usage: 'snapshot',
    does: 'remember the world; prints an id',
    read: () => ({ verb: 'snapshot', body: {} }),
  },
  revert: {
    usage: 'revert ID',
    does: 'go back to a snapshot',
    read: ([id]) => ({ verb: 'revert', body: { id } }),
  },
  fault: {
    usage: 'fault 504|500|408|garbage [TIMES]',
    does: 'let the next answers of the backend fail',
    read: ([kind, times]) => ({ verb: 'fault', body: fault(kind, times) }),
  },
  process: {
    usage: 'process indexer|web stop|start|restart',
    does: 'stop or start a part of the world',
    read: ([name, what]) => ({ verb: 'process', body: { name, do: what } }),
  },
  ...messageCommands,
  sync: {
    usage: 'sync',
    does: 'wait until network and index are level with the chain',
    read: () => ({ verb: 'sync', body: {} }),
  },
  state: { usage: 'state', does: 'heights, nodes and what is broken', read: () => ({ read: 'state' }) },
}

function funds(amount: string | undefined, unit: string | undefined) {
  if (amount && unit?.toUpperCase() === 'SESH') return { sesh: String(parseSesh(amount)) }
  if (amount && unit?.toUpperCase() === 'ETH') return { eth: String(parseEther(amount)) }
  throw new Error('Say how much of what: fund ADDRESS 1000 SESH, or fund ADDRESS 0.5 ETH.')
}

function fault(kind: string | undefined, times: string | undefined) {
  const count = times === undefined ? 1 : wholeNumber(times, 'TIMES')
  if (kind === 'garbage') return { kind: 'backend', garbage: true, times: count }
  if (kind === '408' || kind === '500' || kind === '504')
    return { kind: 'backend', status: Number(kind), times: count }
  throw new Error('Say which fault: 408, 500, 504 or garbage.')
}

export const helpText = (): string =>
  [
    'npm run world -- COMMAND',
    '',
    ...Object.values(commands).map(({ usage, does }) => `  ${usage.padEnd(52)} ${does}`),
  ].join('\n')
