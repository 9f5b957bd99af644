import { expect, it } from 'vitest'
import { shownAs } from './shown-as'

it.each([
  ['image/png', 'picture'],
  ['IMAGE/JPEG', 'picture'],
  ['audio/webm;codecs=opus', 'sound'],
  ['video/mp4', 'film'],
])('%s is shown as %s', (type, element) => expect(shownAs(type).element).toBe(element))

it.each([
  'image/svg+xml',
  'text/html',
  'application/xhtml+xml',
  'application/pdf',
  '',
  'image/png\n<script>',
])('error: %j is bytes to save and nothing else', (type) =>
  expect(shownAs(type)).toEqual({ element: 'none', type: 'application/octet-stream' }),
)
