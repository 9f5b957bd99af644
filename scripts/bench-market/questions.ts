import { inventedLabel, inventedOwner } from '@/scripts/bench-names/invented-names'

type Question = { name: string; path: (time: number) => string }

const CATEGORIES = ['digits4', 'palindrome', 'dictionary', 'dash', 'hex']

/** What people ask of a market, a different one each time. */
export const questions = (names: number): Question[] => [
  { name: 'browse by price', path: (time) => `/names?sort=price&minPrice=${time * 10 ** 11}` },
  {
    name: 'browse a category',
    path: (time) => `/names?category=${CATEGORIES[time % CATEGORIES.length]}&sort=price`,
  },
  {
    name: 'browse short words',
    path: (time) => `/names?maxLength=${4 + (time % 4)}&characters=letters&state=listed`,
  },
  { name: 'listings, newest', path: (time) => `/orders?side=ask&sort=newest&limit=${50 + (time % 50)}` },
  { name: 'listings, ending', path: (time) => `/orders?sort=ending&limit=${50 + (time % 50)}` },
  { name: 'floors', path: () => '/stats/floor' },
  { name: 'search, contains', path: (time) => `/names?q=${partOf((time * 7_919) % names)}&sort=label` },
  {
    name: 'search, begins',
    path: (time) => `/names?q=${partOf((time * 7_919) % names)}&match=starts&sort=label`,
  },
  { name: 'a portfolio', path: (time) => `/profiles/${inventedOwner(time * 31)}/listings` },
]

const partOf = (index: number) => inventedLabel(index).replace(/\W/g, '').slice(0, 4)
