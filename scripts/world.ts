/** `npm run world -- COMMAND`: steers the running local world. */
import { commands, helpText } from '@/devnet/cli/commands'
import { portsFromEnvironment } from '@/devnet/supervisor/ports'

const base = `http://127.0.0.1:${portsFromEnvironment(process.env).network}/control`

async function run(args: readonly string[]): Promise<void> {
  const [name = 'help', ...rest] = args
  if (name === 'help') return console.log(helpText())
  const command = commands[name]
  if (!command) throw new Error(`There is no command "${name}".\n\n${helpText()}`)
  const call = command.read(rest)
  const response = await fetch(
    'read' in call ? `${base}/${call.read}` : `${base}/${call.verb}`,
    'read' in call
      ? {}
      : { method: 'POST', body: JSON.stringify(call.body), headers: { 'content-type': 'application/json' } },
  ).catch((cause: unknown) => {
    throw new Error('No world is running here. Start one with "npm start".', { cause })
  })
  const answer: unknown = await response.json()
  if (!response.ok) throw new Error(errorOf(answer))
  console.log(JSON.stringify(answer, null, 2))
}

function errorOf(answer: unknown): string {
  if (typeof answer === 'object' && answer !== null && 'error' in answer) {
    const { error } = answer
    if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message)
  }
  return `The world refused: ${JSON.stringify(answer)}`
}

try {
  await run(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
