import { expect, it } from 'vitest'
import { commonBlock } from './common-block'

it.each([
  ['the only endpoint', [7n], 7n],
  ['the oldest of those that are level', [7n, 9n, 8n], 7n],
  ['one that stands still is left out', [5_000n, 4_998n, 17n], 4_998n],
  ['one that claims a block of the far future is left out', [5_000n, 900_000n, 5_001n], 5_000n],
  ['of two that are far apart the older is not believed', [17n, 5_000n], 5_000n],
])('%s', (_, heads, block) => expect(commonBlock(heads)).toBe(block))
