import { gzipSync } from 'node:zlib'

/** Addresses of the scripts that a page's HTML loads; those for browsers without modules are loaded by none that this portal serves. */
const scriptsOf = (html: string) =>
  new Set(
    [...html.matchAll(/<script[^>]+src="([^"]+)"[^>]*>/g)]
      .filter(([tag]) => !/\snomodule\b/i.test(tag))
      .map(([, source]) => source ?? ''),
  )

/** Gzipped bytes of every script that a page loads before anybody touches it. @throws {Error} for a page without scripts. */
export async function firstLoadBytes(web: string, path: string): Promise<number> {
  const html = await (await fetch(web + path)).text()
  const sources = scriptsOf(html)
  if (sources.size === 0) throw new Error(`${path} loads no scripts`)
  const sizes = await Promise.all(
    [...sources].map(
      async (source) => gzipSync(await (await fetch(new URL(source, web))).arrayBuffer()).length,
    ),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
