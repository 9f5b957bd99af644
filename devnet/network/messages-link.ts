import { ApiFailure } from './api-failure'

/** Tells the nodes as keepers of messages what a developer wants of them. @throws {ApiFailure} in their words. */
export async function tellMessages(url: string | undefined, verb: string, body: object = {}): Promise<void> {
  if (url === undefined) return
  const response = await fetch(`${url}/control/${verb}`, {
    method: 'POST',
    // A connection that is kept may be closed by the other side just when it is used again; nothing repeats a POST.
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify(body),
  })
  if (response.ok) return
  throw new ApiFailure(409, 'messages', `The message network refused ${verb}: ${await response.text()}`)
}
