import { describe, expect, it } from 'vitest'
import { commands, helpText } from './commands'
import { parseDuration } from './duration'

describe('lengths of time', () => {
  it.each([
    ['15d', 1_296_000],
    ['1d12h', 129_600],
    ['90m', 5_400],
    ['2w', 1_209_600],
    ['5s', 5],
  ])('%s is %i seconds', (text, seconds) => expect(parseDuration(text)).toBe(seconds))

  it.each(['', '15', 'd', '-1d', '1.5d', '1y', '1d '])('error: "%s" is refused', (text) =>
    expect(() => parseDuration(text)).toThrow('length of time'),
  )
})

describe('commands', () => {
  const read = (name: string, ...args: string[]) => commands[name]?.read(args)

  it('fund takes SESH or ETH, in atomic units on the wire', () => {
    expect(read('fund', '0xAb', '1.5', 'SESH')).toEqual({
      verb: 'fund',
      body: { address: '0xAb', sesh: '1500000000' },
    })
    expect(read('fund', '0xAb', '0.5', 'eth')).toEqual({
      verb: 'fund',
      body: { address: '0xAb', eth: '500000000000000000' },
    })
    expect(() => read('fund', '0xAb', '5', 'EUR')).toThrow('how much of what')
  })

  it('a fault has a kind and a count', () => {
    expect(read('fault', '504', '3')).toEqual({
      verb: 'fault',
      body: { kind: 'backend', status: 504, times: 3 },
    })
    expect(() => read('fault', '418')).toThrow('which fault')
  })

  it('a fault of a message keeper has a kind, and where it needs one a length', () => {
    expect(read('node-fault', '3', 'dead')).toEqual({
      verb: 'node-fault',
      body: { nodeId: 3, fault: { kind: 'dead' } },
    })
    expect(read('node-fault', '3', 'slow', '2s')).toMatchObject({ body: { fault: { milliseconds: 2_000 } } })
    for (const args of [['3'], ['3', 'slow'], ['3', 'tired']])
      expect(() => read('node-fault', ...args)).toThrow('what is wrong')
    expect(() => read('split-swarm', 'alice')).toThrow('66 characters')
  })

  it('error: a node is named by a whole number', () => {
    expect(() => read('deregister', 'twelve')).toThrow('NODE must be a whole number, not "twelve"')
    expect(() => read('deregister')).toThrow('NODE must be a whole number.')
  })

  it('help names every command', () => {
    for (const { usage } of Object.values(commands)) expect(helpText()).toContain(usage)
  })
})
