import { readFileSync } from 'node:fs'
import type { WordLists } from '@/lib/names/categories'

const linesOf = (file: string): string[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')

/** The words that this folder's README describes. */
export function readWordLists(): WordLists {
  const countries = linesOf('countries.txt').map((line) => line.split(' '))
  return {
    dictionary: new Set(linesOf('english.txt')),
    'first-name': new Set(linesOf('first-names.txt')),
    country: new Set(countries.flatMap(([, ...words]) => ['', '-', '_'].map((joint) => words.join(joint)))),
    'country-code': new Set(countries.flatMap(([code]) => code ?? [])),
  }
}
