import { InputError } from '@/lib/errors/input-error'

/** Endpoints whose answers are compared before money follows a name. */
const WITNESSES = 2

/**
 * One answer that several endpoints of a chain give alike; from the only one where no more are configured.
 * @param ask - asks one endpoint.
 * @param keyOf - what has to be the same.
 * @throws {InputError} `answers-differ` when they say different things; what `ask` threw when too few answered.
 */
export async function agree<T>(
  urls: readonly string[],
  ask: (url: string) => Promise<T>,
  keyOf: (answer: T) => string,
): Promise<T> {
  const wanted = Math.min(WITNESSES, urls.length)
  const answers: T[] = []
  let failure: unknown
  for (const settled of await Promise.allSettled(urls.map(ask))) {
    if (settled.status === 'fulfilled') answers.push(settled.value)
    else failure = settled.reason
  }
  const [first] = answers
  if (first === undefined || answers.length < wanted) throw failure
  if (answers.some((answer) => keyOf(answer) !== keyOf(first))) throw new InputError('answers-differ')
  return first
}
