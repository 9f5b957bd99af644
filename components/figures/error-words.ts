'use client'

import { useLocale, useTranslations } from 'next-intl'
import { describeError } from '@/lib/errors/describe-error'
import { localiseErrorValues } from '@/lib/errors/localise-error-values'

/** The words for an error: what happened, whether money is safe, what to do. */
export function useErrorWords() {
  const t = useTranslations()
  const locale = useLocale()
  return (error: unknown) => {
    const { key, values, retry } = describeError(error)
    const filled = localiseErrorValues(values, locale)
    const say = (part: 'title' | 'detail' | 'action') =>
      t(`${key}.${part}` as Parameters<typeof t>[0], filled)
    return { title: say('title'), detail: say('detail'), action: say('action'), retry }
  }
}
