import { useTranslations } from 'next-intl'
import { type ComponentType, lazy, Suspense } from 'react'

/**
 * A part of a page whose code is loaded when it is first shown; nothing stands in its place until then. Without a network the
 * page stays, and says what is missing.
 */
export function lazyPart<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  const Part = lazy<ComponentType<Props>>(() => load().catch(() => ({ default: Missing })))
  return function LazyPart(props: Props) {
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    )
  }
}

function Missing() {
  const t = useTranslations('common')
  return (
    <p role="alert" className="text-sm text-caution">
      {t('partMissing')}
    </p>
  )
}
