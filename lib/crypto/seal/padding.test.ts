import { expect, it } from 'vitest'
import { padContent, unpadContent } from './padding'

const bytes = (...list: number[]) => Uint8Array.from(list)

it.each([
  [0, 160],
  [1, 160],
  [159, 160],
  [160, 320],
  [319, 320],
  [320, 480],
])('content of %i bytes becomes %i', (length, padded) => {
  const content = new Uint8Array(length).fill(0x80)
  expect(padContent(content)).toHaveLength(padded)
  expect(unpadContent(padContent(content))).toEqual(content)
})

it('keeps zeros and marks at the end of the content', () => {
  for (const content of [bytes(1, 0, 0), bytes(0x80), bytes(0x80, 0), bytes(0, 0, 0)])
    expect(unpadContent(padContent(content))).toEqual(content)
})

it('takes content without a mark as it is, as every application does', () => {
  expect(unpadContent(bytes(1, 2, 3))).toEqual(bytes(1, 2, 3))
  expect(unpadContent(bytes(1, 2, 3, 0, 0))).toEqual(bytes(1, 2, 3, 0, 0))
  expect(unpadContent(bytes(0, 0))).toEqual(bytes(0, 0))
  expect(unpadContent(bytes())).toEqual(bytes())
})

it('takes off one mark only', () => expect(unpadContent(bytes(1, 0x80, 0x80, 0))).toEqual(bytes(1, 0x80)))
