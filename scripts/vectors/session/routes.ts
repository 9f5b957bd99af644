import { z } from 'zod'
import { isServerTarget, readRoute, type Route } from '@/lib/protocol/onion/route'
import { expectSame, type Checks } from './check'

const classified = z.object({ json: z.string(), classification: z.string() })
const filtered = z.object({ target: z.string(), allowed: z.boolean() })

/** A route in the words of the file. */
function wordsOf(route: Route): string {
  if (route.kind === 'here') return 'final destination'
  return route.kind === 'server'
    ? `proxy to ${route.protocol} ${route.host} port ${route.port}`
    : `forward to node, ${route.layer} by default`
}

/** What nodes do with what they are sent. */
export const routeChecks: Checks = {
  'onion.inner_json': (vector) => {
    const file = classified.parse(vector)
    expectSame('route', wordsOf(readRoute(JSON.parse(file.json))), file.classification)
  },
  'onion.target_filter': (vector) => {
    const file = filtered.parse(vector)
    expectSame('allowed', isServerTarget(file.target), file.allowed)
  },
}
