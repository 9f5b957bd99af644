/** What a label is by its letters and digits alone: everybody comes to the same answer. */
const rules = {
  digits3: (label) => /^\d{3}$/.test(label),
  digits4: (label) => /^\d{4}$/.test(label),
  digits5: (label) => /^\d{5}$/.test(label),
  'leading-zero': (label) => /^0\d+$/.test(label),
  letters2: (label) => /^[a-z]{2}$/.test(label),
  letters3: (label) => /^[a-z]{3}$/.test(label),
  /** Reads the same from both ends; a single character does not count. */
  palindrome: (label) => label.length > 1 && label === [...label].reverse().join(''),
  /** One character again and again. */
  repeated: (label) => /^(.)\1+$/.test(label),
  /** Two different characters in turn, at least twice. */
  abab: (label) => /^(.)(?!\1)(.)(\1\2)+$/.test(label),
  /** Hexadecimal digits with at least one letter and one digit. */
  hex: (label) => /^(?=.*[a-f])(?=.*\d)[0-9a-f]{2,}$/.test(label),
  year: (label) => /^(19|20)\d\d$/.test(label),
  dash: (label) => label.includes('-'),
  underscore: (label) => label.includes('_'),
} as const satisfies Record<string, (label: string) => boolean>

/** What a label is because it stands in a list of words: only where the lists are, which is the index. */
export const wordCategories = ['dictionary', 'first-name', 'country', 'country-code'] as const

type LetterCategory = keyof typeof rules
export type WordCategory = (typeof wordCategories)[number]
export type NameCategory = LetterCategory | WordCategory
export type WordLists = Readonly<Record<WordCategory, ReadonlySet<string>>>

const letterCategories = Object.keys(rules) as [LetterCategory, ...LetterCategory[]]

export const nameCategories = [...letterCategories, ...wordCategories] as const

/** What a label is by its letters and digits alone, which needs no list. @param label - one that `isLabel` accepts. */
export const letterCategoriesOf = (label: string): LetterCategory[] =>
  letterCategories.filter((category) => rules[category](label))

/** Every category of a label, none or several. @param label - one that `isLabel` accepts. */
export const categoriesOf = (label: string, lists: WordLists): NameCategory[] => [
  ...letterCategoriesOf(label),
  ...wordCategories.filter((category) => lists[category].has(label)),
]
