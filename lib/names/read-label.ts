import { InputError } from '@/lib/errors/input-error'

const MAX_LENGTH = 64

export type ReadLabel = {
  label: string
  /** What was typed, where capitals or full-width letters were folded: shown, never hidden. */
  folded: string | null
}

/** Full-width forms of ASCII lie at a fixed distance; nothing else is folded besides capitals. */
const fold = (character: string): string => {
  const code = character.codePointAt(0) ?? 0
  const ascii = code >= 0xff01 && code <= 0xff5e ? String.fromCodePoint(code - 0xfee0) : character
  return /^[A-Z]$/.test(ascii) ? ascii.toLowerCase() : ascii
}

/** How a character that cannot be part of a name is called: itself where it can be seen, and always its code point. */
function nameOf(character: string): { shown: string; code: string } {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  const isVisible =
    /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) && !/^\p{Default_Ignorable_Code_Point}$/u.test(character)
  return { shown: isVisible ? character : '', code }
}

/**
 * Reads what a person typed as a name. Nothing is stripped: a character that does not belong is refused and told.
 * @throws {InputError} `empty-name`, `name-character` (with the character and its place from 1), `name-dash`, `name-too-long`.
 */
export function readLabel(text: string): ReadLabel {
  // Plain spaces around it only: `trim` would hide a byte-order mark too.
  const typed = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
  const characters = [...typed]
  if (characters.length === 0) throw new InputError('empty-name')
  const folded = characters.map(fold)
  const wrong = folded.findIndex((character) => !/^[a-z0-9_-]$/.test(character))
  if (wrong >= 0) {
    const { shown, code } = nameOf(characters[wrong] ?? '')
    throw new InputError('name-character', {
      character: shown === '' ? code : `${shown} (${code})`,
      position: wrong + 1,
    })
  }
  if (folded.length > MAX_LENGTH) throw new InputError('name-too-long', { length: folded.length })
  const label = folded.join('')
  if (label.startsWith('-') || label.endsWith('-')) throw new InputError('name-dash')
  return { label, folded: label === typed ? null : typed }
}
