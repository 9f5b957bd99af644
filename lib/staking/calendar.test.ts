import { describe, expect, it } from 'vitest'
import { unixSeconds } from '@/lib/units/time'
import { calendarFile } from './calendar'

const entry = {
  id: 'unlock-7@session-portal',
  at: unixSeconds(1_800_000_000),
  title: 'Node 7: stakes unlock; leave, at last',
  text: 'First line\nsecond \\ line',
  url: 'https://portal.example/nodes/7',
}

describe('calendar file', () => {
  const file = calendarFile([entry], unixSeconds(1_700_000_000))

  it('holds the moment in UTC and ends every line as the standard asks', () => {
    expect(file).toContain('DTSTART:20270115T080000Z\r\n')
    expect(file).toContain('DTSTAMP:20231114T221320Z\r\n')
    expect(file.split('\r\n').join('')).not.toMatch(/[\r\n]/)
  })

  it('escapes what the format uses itself', () => {
    expect(file).toContain('SUMMARY:Node 7: stakes unlock\\; leave\\, at last\r\n')
    expect(file).toContain('DESCRIPTION:First line\\nsecond \\\\ line\r\n')
  })

  it('folds lines at 75 bytes and never within a character', () => {
    const long = calendarFile([{ ...entry, title: 'é'.repeat(100) }], unixSeconds(1))
    const lines = long.split('\r\n')
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(long.replace(/\r\n /g, '')).toContain(`SUMMARY:${'é'.repeat(100)}\r\n`)
  })
})
