'use client'

import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { SkeletonRows } from '@/components/ui/skeleton-rows'

const Messenger = dynamic(() => import('./messenger'), { ssr: false, loading: Loading })

function Loading() {
  const t = useTranslations('messages')
  return <SkeletonRows rows={5} height="4.5rem" label={t('starting')} />
}

/** The messenger runs in the browser alone; its code comes once the page stands. */
export const MessagesPage = () => <Messenger />
