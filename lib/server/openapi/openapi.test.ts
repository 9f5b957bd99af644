import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { marketPaths } from './market'

vi.mock('server-only', () => ({}))

/** Every `route.ts` below a folder, as OpenAPI writes its path. */
function routesBelow(folder: string): string[] {
  return readdirSync(join('app', folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return routesBelow(path)
    return entry.name === 'route.ts' ? [`/${folder.replaceAll('[', '{').replaceAll(']', '}')}`] : []
  })
}

test('the description of the market has every route, and no other', () => {
  expect(Object.keys(marketPaths()).sort()).toEqual(routesBelow('api/market').sort())
})

test('what is posted is described down to the item of an order', () => {
  const body = JSON.stringify(marketPaths()['/api/market/orders']?.post?.requestBody)
  expect(body).toContain('identifierOrCriteria')
  expect(body).toContain('"maxItems":64')
})
