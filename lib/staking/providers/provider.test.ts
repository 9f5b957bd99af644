import { describe, expect, it } from 'vitest'
import { stakingProviders } from './provider'

const vault = '0x3333333333333333333333333333333333333333'
const factory = '0x4444444444444444444444444444444444444444'

describe('stakingProviders', () => {
  it('lists every entry of the deployment, liquid ones first', () => {
    const found = stakingProviders({
      micro: [{ name: 'Pools', factory }],
      liquid: [
        { name: 'One', vault, queue: 'requests', fromBlock: 9 },
        { name: 'Another', vault, queue: 'none' },
      ],
    })
    expect(found).toEqual([
      { kind: 'liquid', name: 'One', vault, queue: 'requests', fromBlock: 9 },
      { kind: 'liquid', name: 'Another', vault, queue: 'none' },
      { kind: 'micro', name: 'Pools', factory },
    ])
  })

  it('a chain without any has none', () => {
    expect(stakingProviders({})).toEqual([])
  })
})
