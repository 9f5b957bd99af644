import { describe, expect, it } from 'vitest'
import { InputError } from '@/lib/errors/input-error'
import { inviteLink, readWhom } from './whom'

const id = `05${'ab'.repeat(32)}`

describe('whom one writes to', () => {
  it.each([
    id,
    id.toUpperCase(),
    ` ${id}\n`,
    inviteLink('https://portal.example', id),
    `http://other.example/i/${id}`,
  ])('an account: %s', (text) => expect(readWhom(text)).toEqual({ kind: 'account', id }))

  it.each(['alice', 'Alice', 'https://portal.example/i/alice', 'https://portal.example/i#alice'])(
    'a name: %s',
    (text) => expect(readWhom(text)).toEqual({ kind: 'name', label: 'alice' }),
  )

  it.each([
    '',
    `${id}00`,
    `15${id.slice(2)}`,
    '<script>alert(1)</script>',
    'https://portal.example/i/alice/send?text=hi',
    `https://portal.example/i/${id}?to=other`,
    'javascript:alert(1)',
    'ali\u202ece',
    'x'.repeat(100_000),
  ])('error: neither (%#)', (text) => expect(() => readWhom(text)).toThrow(InputError))
})
