import { expect, it } from 'vitest'
import { excerptOf } from './excerpt'

it('shows what was found with what stands around it', () =>
  expect(excerptOf('Meet me\nat noon, please', 'NOON')).toEqual({
    before: 'Meet me at ',
    found: 'noon',
    after: ', please',
  }))

it('leaves out what is far before, never half of a letter', () =>
  expect(excerptOf(`${'😀'.repeat(30)}here`, 'here').before).toBe(`…${'😀'.repeat(24)}`))

it('begins at the beginning where the words are elsewhere', () =>
  expect(excerptOf('a file', 'invoice.pdf')).toEqual({ before: '', found: '', after: 'a file' }))
