import { expect, it } from 'vitest'
import catalogue from '@/messages/en/errors.json'
import { swarmErrorCodes, swarmErrorOf } from './swarm-error'

it('every failure of the network has its words, and no words are left over', () => {
  expect(Object.keys(catalogue.swarm).toSorted()).toEqual([...swarmErrorCodes].toSorted())
})

it.each([
  [200, undefined],
  [400, 'refused'],
  [403, 'refused'],
  [406, 'clock-wrong'],
  [421, 'wrong-swarm'],
  [500, 'store-failed'],
  [502, 'path-failed'],
])('status %d', (status, code) => expect(swarmErrorOf(status)?.code).toBe(code))
