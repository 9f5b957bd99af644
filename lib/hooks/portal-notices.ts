import { useQuery } from '@tanstack/react-query'
import { fetchPortalNotices } from '@/lib/api/portal/notices'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** Notices of the portal's operator, and what shall not be signed now. */
export const usePortalNotices = () =>
  useQuery({
    queryKey: queryKeys.portalNotices(),
    queryFn: ({ signal }) => fetchPortalNotices(signal),
    ...freshnessLevels.slow,
  })
