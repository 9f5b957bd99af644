import { hashKey, QueryClient } from '@tanstack/react-query'
import { AppError, findCause } from '@/lib/errors/app-error'

const MOST_RETRIES = 2

/** The query client of the page: keys may hold bigints, and only what may succeed later is asked again. */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        queryKeyHashFn: (key) => hashKey(withoutBigints(key)),
        retry: (failures, error) => failures < MOST_RETRIES && isWorthRetrying(error),
        refetchIntervalInBackground: false,
        refetchOnWindowFocus: true,
      },
      // A browser that thinks it is offline may be wrong, and much needs no network: whoever asks gets an answer at once.
      mutations: { networkMode: 'always' },
    },
  })

function isWorthRetrying(error: Error): boolean {
  const own = findCause(error, (cause) => cause instanceof AppError)
  return !(own instanceof AppError) || own.retryable
}

/** JSON cannot hold a bigint: it becomes text that no other value has. */
function withoutBigints(value: unknown): readonly unknown[] {
  const plain: unknown = JSON.parse(
    JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? `${part}n` : part)),
  )
  return Array.isArray(plain) ? plain : [plain]
}
