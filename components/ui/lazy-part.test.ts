import { NextIntlClientProvider } from 'next-intl'
import { createElement } from 'react'
import { renderToReadableStream } from 'react-dom/server'
import { expect, it } from 'vitest'
import common from '@/messages/en/common.json'
import { lazyPart } from './lazy-part'

async function rendered(Part: ReturnType<typeof lazyPart>): Promise<string> {
  const page = createElement('main', null, 'the page', createElement(Part))
  const messages = { common }
  const stream = await renderToReadableStream(
    createElement(NextIntlClientProvider, { locale: 'en', timeZone: 'UTC', messages, children: page }),
  )
  await stream.allReady
  return await new Response(stream).text()
}

it('a part is shown when its code has come', async () => {
  const html = await rendered(lazyPart(() => Promise.resolve({ default: () => 'the part' })))
  expect(html).toContain('the part')
})

it('a part whose code does not come leaves the page as it is and says so', async () => {
  const html = await rendered(lazyPart(() => Promise.reject(new Error('offline'))))
  expect(html).toContain('the page')
  expect(html).toContain(common.partMissing)
})
