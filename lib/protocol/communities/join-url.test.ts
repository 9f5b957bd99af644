import { describe, expect, it } from 'vitest'
import { readJoinUrl, writeJoinUrl } from './join-url'

const key = 'ab'.repeat(32)

describe('a link to a community', () => {
  it('is read with and without /r/, and its server without the usual port', () => {
    const room = { baseUrl: 'https://sogs.test', room: 'My-Room_1', serverKey: key }
    expect(readJoinUrl(`https://SOGS.test:443/r/My-Room_1?public_key=${key.toUpperCase()}`)).toEqual(room)
    expect(readJoinUrl(writeJoinUrl(room))).toEqual(room)
  })

  it('keeps a port of its own', () =>
    expect(readJoinUrl(`http://sogs.test:8080/r?public_key=${key}`)).toMatchObject({
      baseUrl: 'http://sogs.test:8080',
      room: 'r',
    }))

  it.each([
    'sogs.test/room',
    `javascript:alert(1)?public_key=${key}`,
    `https://name:word@sogs.test/room?public_key=${key}`,
    `https://sogs.test/?public_key=${key}`,
    `https://sogs.test/room/more?public_key=${key}`,
    `https://sogs.test/a%20b?public_key=${key}`,
    `https://sogs.test/${'a'.repeat(65)}?public_key=${key}`,
    'https://sogs.test/room',
    `https://sogs.test/room?public_key=${key.slice(1)}`,
  ])('error: %s', (text) =>
    expect(() => readJoinUrl(text)).toThrow(expect.objectContaining({ code: 'bad-link' })),
  )
})
