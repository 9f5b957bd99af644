'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { shortId } from '@/components/figures/short-id'
import { useMessengerClient } from '@/lib/hooks/messenger'
import { isolated } from '@/lib/messaging/model/shown-name'

/** Says to screen readers who wrote, wherever in the messenger one is. */
export function Announcer() {
  const t = useTranslations('messages.notification')
  const client = useMessengerClient()
  const [said, setSaid] = useState({ text: '', turn: 0 })
  useEffect(
    () =>
      client.onEvent((event) => {
        if (event.kind !== 'arrived') return
        const text = t('said', { name: isolated(event.name || shortId(event.conversation)) })
        setSaid(({ turn }) => ({ text, turn: turn + 1 }))
      }),
    [client, t],
  )
  return (
    <p role="status" className="sr-only">
      {/* The same words once more are said once more. */}
      <span key={said.turn}>{said.text}</span>
    </p>
  )
}
