/** Most characters of a stranger's text that are shown. */
const MOST_SHOWN = 240

export type ShownText = {
  text: string
  /** Characters that were left out at the end. */
  left: number
}

/** Characters that show nothing or turn the direction of what stands around them, and surrogates without a partner. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** A stranger's text as it can be shown: of bearable length, and what hides in it made visible (E-16, E-17). */
export function shownText(text: string): ShownText {
  const characters = [...text.slice(0, 2 * MOST_SHOWN)].slice(0, MOST_SHOWN).join('')
  const visible = characters.replace(
    HIDDEN,
    (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  )
  return { text: visible, left: text.length - characters.length }
}
