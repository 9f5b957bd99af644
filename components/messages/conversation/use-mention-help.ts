import { type KeyboardEvent, type RefObject, useState } from 'react'
import { type Mentionable, mentionHelp, mentionText } from '@/lib/messaging/model/write-mentions'

type Options = {
  text: string
  onChange: (text: string) => void
  people: readonly Mentionable[]
  field: RefObject<HTMLTextAreaElement | null>
}

/** Help to name somebody after `@`: who may be meant, and the keys that choose. */
export function useMentionHelp({ text, onChange, people, field }: Options) {
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
  return {
    /** Undefined while there is nobody to name. */
    people: help?.people,
    at,
    name,
    moved: setCursor,
    written: (position: number) => {
      setCursor(position)
      setChosen(0)
    },
    /** @returns true when the key was meant for the help. */
    takesKey: ({ key }: Pick<KeyboardEvent, 'key'>): boolean => {
      const person = help?.people[at]
      if (!help || !person) return false
      if (key === 'Enter' || key === 'Tab') name(person)
      else if (key === 'Escape') setDismissed(help.begin)
      else if (key === 'ArrowDown') setChosen((at + 1) % help.people.length)
      else if (key === 'ArrowUp') setChosen((at + help.people.length - 1) % help.people.length)
      else return false
      return true
    },
  }
}
