const LONGEST_PART = 3

/** Every run of one, two and three characters in a label: by these it is found when somebody asks for a part of it. */
export const partsOfLabel = (label: string): string[] => [
  ...new Set([1, 2, LONGEST_PART].flatMap((length) => runs(label, length))),
]

/** Every label that contains the text has all of these among its parts; the longest there are say the most. */
export const partsToFind = (text: string): string[] => [
  ...new Set(runs(text, Math.min(text.length, LONGEST_PART))),
]

const runs = (text: string, length: number): string[] =>
  Array.from({ length: Math.max(text.length - length + 1, 0) }, (_, at) => text.slice(at, at + length))
