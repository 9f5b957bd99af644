'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { useMessengerLife, useMessengerState } from '@/lib/hooks/messenger'
import { Desk } from './desk'
import { Locked } from './onboarding/locked'
import { Onboarding } from './onboarding/onboarding'

/** The messenger in the state it is in. */
export default function Messenger() {
  const t = useTranslations('messages')
  const state = useMessengerState()
  // A new account is open before its words were shown.
  const [isNew, setIsNew] = useState(false)
  useMessengerLife()
  if (isNew || state.status === 'none') return <Onboarding state={state} onNew={setIsNew} />
  switch (state.status) {
    case 'starting':
      return <SkeletonRows rows={5} height="4.5rem" label={t('starting')} />
    case 'locked':
      return <Locked />
    case 'open':
      return <Desk state={state} />
  }
}
