const MAX_LENGTH = 64

/** Other labels for somebody whose wish is taken: near it, readable, each once; whether they are free is for the chain to say. */
export function suggestLabels(label: string, count = 8): string[] {
  const bare = label.replace(/[-_]/g, '')
  const wishes = [
    `${label}_`,
    `the-${label}`,
    `${label}-sesh`,
    `i-am-${label}`,
    `${label}1`,
    `${label}-0`,
    `my-${label}`,
    `${label}-node`,
    bare,
    label.includes('_') ? label.replaceAll('_', '-') : '',
    label.includes('-') ? label.replaceAll('-', '_') : '',
  ]
  const fitting = wishes.filter((wish) => wish !== '' && wish !== label && wish.length <= MAX_LENGTH)
  return [...new Set(fitting)].slice(0, count)
}

/** Most names that one list is checked for. */
export const LIST_LIMIT = 100

/** The separate entries of a pasted list: lines, or words between commas, semicolons and plain spaces. */
export const splitList = (text: string): string[] => [
  ...new Set(
    text
      .split(/[ \t\r\n,;]+/)
      .filter((entry) => entry !== '')
      .slice(0, LIST_LIMIT),
  ),
]
