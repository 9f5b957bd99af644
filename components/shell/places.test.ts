import { expect, it } from 'vitest'
import { isAt, places } from './places'

it.each([
  ['/stake/0x12', 'stake'],
  ['/names/alice', 'names'],
  ['/u/alice', 'names'],
  ['/buy', 'names'],
  ['/market/browse', 'market'],
  ['/my/names', 'names'],
  ['/my/market', 'market'],
  ['/my/market/sell', 'market'],
  ['/my', 'my'],
  ['/my/many', 'my'],
])('%s belongs to %s alone', (path, name) => {
  expect(places.filter((place) => isAt(path, place)).map((place) => place.name)).toEqual([name])
})

it('a place is not taken for one whose name begins alike', () => {
  expect(places.filter((place) => isAt('/names-of-others', place))).toEqual([])
})
