'use client'

import { useState } from 'react'
import { classNames } from '@/components/ui/class-names'
import { textParts } from '@/lib/messaging/model/text-parts'
import { useKnownName } from './known-names'
import { OpenLink } from './open-link'

type Props = { text: string; ownId: string }

/** Words of a message, people by their names, addresses that open once a person says so. */
export function MessageText({ text, ownId }: Props) {
  const nameOf = useKnownName()
  const [asked, setAsked] = useState<string>()
  return (
    <div dir="auto" className="text-base wrap-anywhere whitespace-pre-wrap">
      {textParts(text).map((part, index) => {
        if (part.kind === 'text') return part.text
        if (part.kind === 'mention')
          return (
            <bdi
              key={index}
              title={part.id}
              className={classNames(
                'font-medium',
                part.id === ownId && 'rounded-control bg-accent px-1 text-accent-ink',
              )}
            >
              @{nameOf(part.id)}
            </bdi>
          )
        return (
          <button
            key={index}
            type="button"
            dir="ltr"
            onClick={() => setAsked(part.url)}
            className="text-start wrap-anywhere underline decoration-dotted underline-offset-2 hover:decoration-solid"
          >
            {part.url}
          </button>
        )
      })}
      {asked !== undefined && <OpenLink url={asked} onClose={() => setAsked(undefined)} />}
    </div>
  )
}
