import IntlMessageFormat from 'intl-messageformat'
import { describeError } from '@/lib/errors/describe-error'
import { localiseErrorValues } from '@/lib/errors/localise-error-values'
import catalogue from '@/messages/en/errors.json'

/** What a person reads of an error: its title, what happened, and what to do. @throws when there are no words. */
export function wordsOf(error: unknown): string {
  const { key, values } = describeError(error)
  let node: unknown = { errors: catalogue }
  for (const part of key.split('.'))
    node = Object.entries(node ?? {}).find(([name]) => name === part)?.[1] as unknown
  const texts = Object.values(node ?? {}).map((text) =>
    String(new IntlMessageFormat(String(text), 'en').format(localiseErrorValues(values, 'en'))),
  )
  if (texts.length !== 3) throw new Error(`${key} has no words`)
  return texts.join(' — ')
}
