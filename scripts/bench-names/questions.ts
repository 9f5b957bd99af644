import { encodeCursor } from '@/indexer/src/api/cursor'
import { placeOfLabel } from '@/indexer/model/name-label'
import { inventedLabel, inventedOwner, inventedRow } from './invented-names'

export type Question = {
  name: string
  /** The part of the address behind `/v1/names`, another one each time. */
  path: (time: number) => string
}

/** What people ask of a million names. */
export function questions({ count, now }: { count: number; now: number }): Question[] {
  const pick = (time: number) => (time * 104_729 + 17) % count
  const row = (time: number) => inventedRow(pick(time), now)
  const deep = (time: number) => {
    const { label, token_id: tie } = row(time)
    return encodeCursor({ sort: 'label', order: 'asc', value: placeOfLabel(label), tie })
  }
  return [
    { name: 'begins with 2 letters', path: (time) => `?q=${inventedLabel(pick(time)).slice(0, 2)}` },
    { name: 'begins with 4 letters', path: (time) => `?q=${inventedLabel(pick(time)).slice(0, 4)}` },
    { name: 'begins with a whole label', path: (time) => `?q=${inventedLabel(pick(time))}` },
    { name: 'contains 3 letters', path: (time) => `?match=substring&q=${row(time).label.slice(1, 4)}` },
    { name: 'contains 2 letters', path: (time) => `?match=substring&q=${row(time).label.slice(2, 4)}` },
    { name: 'contains a dash', path: () => '?match=substring&q=-' },
    { name: 'contains what nothing has', path: (time) => `?match=substring&q=zz${time}` },
    { name: 'of one owner', path: (time) => `?owner=${inventedOwner(time * 977)}` },
    { name: 'three digits', path: () => '?category=digits3' },
    { name: 'palindromes', path: () => '?category=palindrome' },
    { name: 'with a dash', path: () => '?category=dash' },
    { name: 'with a dash, newest', path: () => '?category=dash&sort=registered&order=desc' },
    { name: 'eight letters, newest', path: () => '?length=8&sort=registered&order=desc' },
    { name: 'expiring soon', path: () => '?state=expiring&sort=expires' },
    { name: 'first page by label', path: () => '' },
    { name: 'a page in the middle', path: (time) => `?cursor=${deep(time)}` },
    { name: 'newest', path: () => '?sort=registered&order=desc' },
    { name: 'next to expire', path: () => '?sort=expires' },
    { name: 'one name', path: (time) => `/${row(time).token_id}` },
    { name: 'sums', path: () => '/stats' },
  ]
}
