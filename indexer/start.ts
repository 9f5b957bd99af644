import { ZodError, prettifyError } from 'zod'
import { Indexer } from './starter/indexer'
import { requireFreePort } from './starter/port'
import { readStarterSettings } from './starter/settings'

const say = (sentence: string) => console.log(sentence)

/** Runs the indexer until it is told to stop. `--fresh` throws the present index away first. */
async function main(): Promise<void> {
  const settings = readStarterSettings(process.env, process.argv.slice(2))
  await requireFreePort(settings.port)
  const indexer = new Indexer(settings, say)
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => indexer.stop())
  await indexer.run()
}

/** One sentence per thing that is wrong with the environment or the deployment file. */
function describe(error: unknown): string {
  if (error instanceof ZodError) return prettifyError(error)
  return error instanceof Error ? error.message : String(error)
}

main().catch((error: unknown) => {
  console.error(`indexer: ${describe(error)}`)
  process.exitCode = 1
})
