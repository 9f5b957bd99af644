import { getTranslations } from 'next-intl/server'
import type { Operation } from '@/lib/server/openapi/operation'

type Card = { method: 'GET' | 'POST'; path: string; operation: Operation }

/** One path of the API: what it takes and what it answers. */
export async function OperationCard({ method, path, operation }: Card) {
  const t = await getTranslations('api')
  const { summary, description, parameters, requestBody, responses } = operation
  return (
    <section className="border-t border-line pt-4">
      <h2 className="text-lg font-semibold">{summary}</h2>
      <p className="my-1 font-mono text-sm break-all">
        {method} {path}
      </p>
      <p className="max-w-[65ch] text-ink-muted">{description}</p>
      {parameters.length > 0 && <Parameters of={parameters} />}
      <h3 className="mt-4 font-semibold">{t('answers')}</h3>
      <ul className="mt-1 flex flex-col gap-1 text-sm">
        {Object.entries(responses).map(([status, { description: meaning }]) => (
          <li key={status}>
            <span className="font-mono">{status}</span> <span className="text-ink-muted">{meaning}</span>
          </li>
        ))}
      </ul>
      {requestBody && <Shape title={t('body')} path={path} content={requestBody.content} />}
      <Shape title={t('shape')} path={path} content={responses['200']?.content ?? {}} />
    </section>
  )
}

/** A schema as text, folded away. */
function Shape({
  title,
  path,
  content,
}: {
  title: string
  path: string
  content: Readonly<Record<string, { schema: object }>>
}) {
  return (
    <details className="mt-4">
      <summary className="min-h-11 cursor-pointer py-2.5">{title}</summary>
      <pre
        className="mt-2 overflow-x-auto text-xs"
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wider than a phone: a keyboard scrolls it too.
        tabIndex={0}
        role="region"
        aria-label={`${title}: ${path}`}
      >
        {JSON.stringify(Object.values(content)[0]?.schema, null, 2)}
      </pre>
    </details>
  )
}

async function Parameters({ of }: { of: Operation['parameters'] }) {
  const t = await getTranslations('api')
  return (
    <>
      <h3 className="mt-4 font-semibold">{t('parameters')}</h3>
      <dl className="mt-1 flex flex-col gap-1 text-sm">
        {of.map(({ name, required, description, schema }) => (
          <div key={name} className="flex flex-wrap gap-x-3">
            <dt className="font-mono">
              {name}
              {required && <span className="font-sans text-ink-muted"> ({t('required')})</span>}
            </dt>
            <dd className="min-w-0 break-words text-ink-muted">{description || wordsOf(schema)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** The words that a parameter takes; nothing for one that takes other values. */
const wordsOf = (schema: object): string =>
  'enum' in schema && Array.isArray(schema.enum) ? schema.enum.join(', ') : ''
