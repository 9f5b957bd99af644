import { expect, it } from 'vitest'
import { freshnessLevels } from './freshness-levels'
import { createQueryClient } from './query-client'

const { constant, ...changing } = freshnessLevels

it.each(Object.entries(changing))(
  'defect 10: %s is asked again by itself, and is old by the time it is',
  (_, { staleTime, refetchInterval }) => {
    expect(refetchInterval).toBeGreaterThan(0)
    expect(staleTime).toBeLessThan(refetchInterval)
  },
)

it('defect 10: only what never changes is asked once', () => {
  expect(constant).toEqual({ staleTime: Infinity, refetchInterval: false })
})

it('defect 10: a tab that nobody sees asks nothing; one that is seen again asks at once', () => {
  expect(createQueryClient().getDefaultOptions().queries).toMatchObject({
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: true,
  })
})
