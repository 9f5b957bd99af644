import { describe, expect, it } from 'vitest'
import { isOutdated, networkUpgrade } from './network-upgrade'

const plan = { isAnnounced: true, earliestHeight: 1_000, version: '12.0.0' }

describe('networkUpgrade', () => {
  it('counts the blocks that are left', () => {
    expect(networkUpgrade(plan, 990)).toEqual({
      kind: 'ahead',
      version: '12.0.0',
      height: 1_000,
      blocksLeft: 10,
    })
  })

  it.each([
    ['at its height it is due', plan, 1_000, { kind: 'due', version: '12.0.0' }],
    ['not announced', { ...plan, isAnnounced: false }, 990, null],
    ['without a version', { ...plan, version: null }, 990, null],
  ])('%s', (_, given, height, upgrade) => {
    expect(networkUpgrade(given, height)).toEqual(upgrade)
  })
})

describe('isOutdated', () => {
  it.each([
    ['11.3.0', '12.0.0', true],
    ['11.9.0', '11.10.0', true],
    ['12.0.0', '12.0.0', false],
    ['12.0.1', '12.0.0', false],
    [null, '12.0.0', false],
    ['11.3.0', null, false],
  ])('%s when %s is wanted: %s', (version, wanted, isOld) => {
    expect(isOutdated(version, wanted)).toBe(isOld)
  })
})
