import 'server-only'
import { publicDeployment } from '@/lib/server/deployment'
import { marketPaths } from './market'
import { namePaths } from './names'
import type { Paths } from './operation'

export type OpenApi = {
  openapi: '3.1.0'
  info: { title: string; version: string; description: string }
  paths: Paths
}

/** The public API in OpenAPI 3.1, made from the schemas that the tests hold the answers against. */
export const openApi = (): OpenApi => ({
  openapi: '3.1.0',
  info: {
    title: 'Session Portal: names and their market',
    version: '1',
    description:
      'For programs. Pages of this portal ask the chain themselves whether a name is free, and check every order before they fill it.',
  },
  paths: { ...namePaths(), ...(publicDeployment().market && marketPaths()) },
})
