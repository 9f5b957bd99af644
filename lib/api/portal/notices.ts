import { type Decoded, list, object, oneOf, text } from '@/lib/api/decode'
import { requestJson } from '@/lib/api/request-json'
import { milliseconds } from '@/lib/units/time'

const TIMEOUT = milliseconds(8_000)

const notice = object({ tone: oneOf(['info', 'caution', 'danger']), text: text() })
const answer = object({ notices: list(notice), stopped: list(object({ flow: text(), text: text() })) })

/** What the portal's operator tells everybody, and what shall not be signed now; checked by the server. */
export type PortalNotices = Decoded<typeof answer>

export const fetchPortalNotices = (signal?: AbortSignal): Promise<PortalNotices> =>
  requestJson('/api/notices', { read: answer, timeout: TIMEOUT, signal })

/** Stops everything that can be signed. */
const EVERYTHING = 'all'

/** Why a flow is stopped; undefined when it is not. */
export const stopReason = (notices: PortalNotices | undefined, flow: string): string | undefined =>
  notices?.stopped.find((stop) => stop.flow === flow || stop.flow === EVERYTHING)?.text
