import { readDirectId } from '@/lib/messaging/model/direct'

/** Which community a conversation goes through. @param id - of somebody of a community. */
export const hostOf = (id: string): string => {
  const place = readDirectId(id)
  return place ? new URL(place.baseUrl).host : ''
}
