import { useTranslations } from 'next-intl'

/** The exact text behind the words of a signature, one click away. */
export function RawText({ text }: { text: string }) {
  const t = useTranslations('transaction.review')
  return (
    <details className="text-xs text-ink-muted">
      <summary className="cursor-pointer py-1">{t('raw')}</summary>
      <p className="pt-2">{t('text')}</p>
      <pre
        dir="ltr"
        className="figure max-h-48 overflow-auto whitespace-pre-wrap break-all text-ink"
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard scrolls it, too
        tabIndex={0}
      >
        {JSON.stringify(JSON.parse(text), null, 2)}
      </pre>
    </details>
  )
}
