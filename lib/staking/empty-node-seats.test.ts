import { expect, it } from 'vitest'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import { emptyNodeSeats } from './empty-node-seats'

it('a new node of 25 000 SESH has ten seats, the amounts of the worked example', () => {
  const seats = emptyNodeSeats({ requirement: sesh(25_000n * ONE_SESH), maxContributors: 10 })
  expect(seats).toEqual([
    6_250n * ONE_SESH,
    ...Array.from({ length: 3 }, () => 2_083_333_333_334n),
    ...Array.from({ length: 6 }, () => 2_083_333_333_333n),
  ])
})

it('a node for one alone is the operator’s quarter and nobody else’s seat', () => {
  expect(emptyNodeSeats({ requirement: sesh(100n), maxContributors: 1 })).toEqual([25n])
})
