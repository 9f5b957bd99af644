import { openApi } from '@/lib/server/openapi/openapi'

/** The public API in OpenAPI 3.1. */
export const GET = () => Response.json(openApi(), { headers: { 'cache-control': 'public, max-age=300' } })
