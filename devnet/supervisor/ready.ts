import { setTimeout as wait } from 'node:timers/promises'

const POLL_MILLISECONDS = 100

/** Waits until `isReady` is true. @throws {Error} naming what did not come up in time. */
export async function untilReady(of: {
  what: string
  seconds: number
  isReady: () => Promise<boolean>
  /** Rejects when waiting is pointless, e.g. because the process ended. */
  gaveUp: Promise<never>
}): Promise<void> {
  const deadline = Date.now() + of.seconds * 1000
  const poll = async () => {
    while (Date.now() < deadline) {
      if (await of.isReady().catch(() => false)) return
      await wait(POLL_MILLISECONDS)
    }
    throw new Error(`${of.what} was not ready after ${of.seconds} seconds.`)
  }
  await Promise.race([poll(), of.gaveUp])
}

/** Whether a URL answers at all with a status below 500. */
export async function answers(url: string, body?: object): Promise<boolean> {
  const response = await fetch(url, {
    method: body ? 'POST' : 'GET',
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    signal: AbortSignal.timeout(5_000),
  })
  return response.status < 500
}
