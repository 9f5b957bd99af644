/** `npm start`: runs the local world until it is told to stop. */
import { relative } from 'node:path'
import { demoAccounts } from '@/devnet/chain/accounts'
import { printLine, printWelcome } from './log'
import { readStartOptions } from './options'
import { portsFromEnvironment } from './ports'
import { beginWorld } from './world'

const BLOCK_SECONDS = 20

let starting: ReturnType<typeof beginWorld> | undefined
let isEnding = false

/** Stops everything and leaves; the first reason counts. */
async function end(code: number, sentence?: string): Promise<never> {
  if (isEnding) return new Promise(() => {})
  isEnding = true
  if (sentence) console.error(`\n${sentence}`)
  await starting?.stop()
  process.exit(code)
}

const sentenceOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void end(0, 'Stopping the world.'))
process.on('uncaughtException', (error) => void end(1, `The supervisor failed: ${sentenceOf(error)}`))
process.on('unhandledRejection', (error) => void end(1, `The supervisor failed: ${sentenceOf(error)}`))

try {
  const dir = process.env['WORLD_DIR'] ?? '.world'
  const options = readStartOptions(process.argv.slice(2))
  starting = beginWorld({
    ports: portsFromEnvironment(process.env),
    dir,
    fresh: options.reset,
    seed: 'market',
    nodes: options.nodes,
    web: options.web ? 'production' : 'none',
    indexer: true,
    messages: true,
    blockTime: BLOCK_SECONDS,
    foreign: options.foreign,
    onLine: printLine,
    onCrash: (name, how, lines) =>
      void end(
        1,
        `The ${name} process ended by itself (${how}), so everything was stopped.\n${lines.join('\n')}`,
      ),
  })
  const world = await starting.ready
  const shown = options.foreign ? [] : demoAccounts.filter(({ label }) => /^[A-Z]/.test(label))
  printWelcome({
    url: options.web ? world.urls.web : undefined,
    accounts: shown,
    keysFile: relative(process.cwd(), `${dir}/accounts.json`),
  })
} catch (error) {
  await end(1, sentenceOf(error))
}
