'use client'

import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import type { Mentionable } from '@/lib/messaging/model/write-mentions'
import { PersonPicture } from '../people/person-picture'

type Props = {
  /** Of the list; its rows are named after it. */
  id: string
  people: readonly Mentionable[]
  /** The one that the keys have reached. */
  at: number
  onChoose: (person: Mentionable) => void
}

/** Who may be meant after `@`. The field keeps the focus: its keys choose here, too. */
export function MentionList({ id, people, at, onChoose }: Props) {
  const t = useTranslations('messages.composer')
  return (
    <ul
      id={id}
      role="listbox"
      aria-label={t('people')}
      className="overlay absolute inset-x-0 bottom-full mb-2 p-1"
    >
      {people.map((person, index) => (
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys of the field do it
        <li
          key={person.id}
          id={rowId(id, index)}
          role="option"
          aria-selected={index === at}
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(person)}
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
  )
}

export const rowId = (list: string, index: number): string => `${list}-${index}`
