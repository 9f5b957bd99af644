import { describe, expect, it } from 'vitest'
import type { NameHistory } from '@/lib/names/name-event'
import { anna, bob, moved, past, written } from '@/lib/names/test-past'
import { continued } from './name-history'

const events = past([moved(anna, bob)], [written], [moved(bob, anna)])
const writers = { session: anna, lokinet: null }
const indexed: NameHistory = { events: events.slice(0, 2), writers }

describe('a past that the chain continues', () => {
  it('has nothing twice that both tell', () => {
    const since = { events: events.slice(1), writers: { session: null, lokinet: null } }
    expect(continued(indexed, since, 1n)).toEqual({ events, writers })
  })

  it('takes the writer of the newer record', () => {
    const since = { events: [], writers: { session: bob, lokinet: null } }
    expect(continued(indexed, since, 1n).writers).toEqual({ session: bob, lokinet: null })
  })
})
