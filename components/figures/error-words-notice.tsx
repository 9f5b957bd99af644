'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useErrorWords } from './error-words'

type ErrorNoticeProps = { error: unknown; onRetry?: () => void }

/** An error where it happened, with one thing to do about it. */
export default function ErrorWordsNotice({ error, onRetry }: ErrorNoticeProps) {
  const t = useTranslations('common')
  const { title, detail, action } = useErrorWords()(error)
  return (
    <Notice
      tone="danger"
      live
      title={title}
      action={
        onRetry && (
          <Button size="small" onClick={onRetry}>
            {t('retry')}
          </Button>
        )
      }
    >
      {detail} {action}
    </Notice>
  )
}
