'use client'

import { Info, Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import type { MessageName } from '@/lib/messaging/model/message'
import { PaneButton } from '../pane-button'
import { PaneHead } from '../pane-head'
import { SearchHistory } from '../search/search-history'
import { useSearchBar } from '../search/use-search-bar'

type Props = {
  conversation: string
  /** A message that is brought into sight. */
  shown: MessageName | undefined
  label: string
  title: ReactNode
  /** In the head, before those that every conversation has. */
  buttons?: ReactNode
  aboutLabel: string
  /** The dialog that says who or what this is. */
  about: (dialog: { open: boolean; onClose: () => void }) => ReactNode
  children: ReactNode
}

/** What is around every conversation: its head, the search through it, and the way to what it is. */
export function ConversationFrame(props: Props) {
  const { conversation, shown, label, title, buttons, aboutLabel, about, children } = props
  const search = useTranslations('messages.search')
  const [isAbout, setIsAbout] = useState(false)
  const bar = useSearchBar(conversation)
  return (
    <section aria-label={label} className="flex min-h-0 flex-1 flex-col">
      <PaneHead title={title}>
        {buttons}
        <PaneButton label={search('open')} icon={Search} isPressed={bar.isOpen} onClick={bar.toggle} />
        <PaneButton label={aboutLabel} icon={Info} onClick={() => setIsAbout(true)} />
      </PaneHead>
      {about({ open: isAbout, onClose: () => setIsAbout(false) })}
      {bar.isOpen && <SearchHistory conversation={conversation} shown={shown} onClose={bar.close} />}
      {children}
    </section>
  )
}
