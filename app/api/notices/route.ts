import { portalNotices } from '@/lib/server/notices/portal-notices'

/** What the portal's operator has signed for everybody: notices, and flows that are stopped. */
export const GET = async () =>
  Response.json(await portalNotices(), { headers: { 'cache-control': 'no-store' } })
