'use client'

import { useTranslations } from 'next-intl'
import { type ClipboardEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import { classNames } from '@/components/ui/class-names'
import { type Mentionable, mentionHelp, mentionText } from '@/lib/messaging/model/write-mentions'
import { PersonPicture } from '../people/person-picture'

const MOST_ROWS = 6

type Props = {
  text: string
  onChange: (text: string) => void
  people: readonly Mentionable[]
  onSubmit: () => void
  onPaste: (event: ClipboardEvent) => void
}

/** The field itself. Enter sends, Shift and Enter begin a new line; after `@` it helps to name somebody. */
export function MessageField({ text, onChange, people, onSubmit, onPaste }: Props) {
  const t = useTranslations('messages.composer')
  const listId = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [cursor, setCursor] = useState(0)
  const [chosen, setChosen] = useState(0)
  /** Where an `@` stands that nobody wants help with. */
  const [dismissed, setDismissed] = useState(-1)
  const found = mentionHelp(text, cursor, people)
  const help = found && found.begin !== dismissed ? found : undefined
  const at = help ? Math.min(chosen, help.people.length - 1) : 0
  const name = (person: Mentionable) => {
    if (!help) return
    const before = `${text.slice(0, help.begin)}${mentionText(person, people)} `
    onChange(before + text.slice(cursor).trimStart())
    setCursor(before.length)
    requestAnimationFrame(() => field.current?.setSelectionRange(before.length, before.length))
    field.current?.focus()
  }
  const helpKeys = (event: KeyboardEvent): boolean => {
    const person = help?.people[at]
    if (!help || !person) return false
    if (event.key === 'Enter' || event.key === 'Tab') name(person)
    else if (event.key === 'Escape') setDismissed(help.begin)
    else if (event.key === 'ArrowDown') setChosen((at + 1) % help.people.length)
    else if (event.key === 'ArrowUp') setChosen((at + help.people.length - 1) % help.people.length)
    else return false
    return true
  }
  return (
    <div className="relative min-w-0 flex-1">
      {help && (
        <ul
          id={listId}
          role="listbox"
          aria-label={t('people')}
          className="overlay absolute inset-x-0 bottom-full mb-2 p-1"
        >
          {help.people.map((person, index) => (
            // The field keeps the focus: its keys choose here, too.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <li
              key={person.id}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === at}
              tabIndex={-1}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => name(person)}
              className={classNames(
                'flex min-h-11 cursor-pointer items-center gap-3 rounded-control px-3 text-sm',
                index === at && 'bg-surface-2',
              )}
            >
              <PersonPicture person={person} size={24} />
              <bdi className="min-w-0 truncate">{person.name}</bdi>
            </li>
          ))}
        </ul>
      )}
      <textarea
        ref={field}
        aria-label={t('label')}
        aria-autocomplete="list"
        aria-controls={help && listId}
        aria-activedescendant={help && `${listId}-${at}`}
        placeholder={t('placeholder')}
        value={text}
        rows={Math.min(MOST_ROWS, text.split('\n').length)}
        dir="auto"
        onChange={({ target }) => {
          onChange(target.value)
          setCursor(target.selectionStart)
          setChosen(0)
        }}
        onSelect={({ currentTarget }) => setCursor(currentTarget.selectionStart)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          const isSending = event.key === 'Enter' && !event.shiftKey
          if (helpKeys(event)) event.preventDefault()
          else if (isSending) {
            event.preventDefault()
            onSubmit()
          }
        }}
        onPaste={onPaste}
        className="block min-h-11 w-full min-w-0 resize-none rounded-control border border-line-strong bg-surface-0 px-3 py-2.5"
      />
    </div>
  )
}
