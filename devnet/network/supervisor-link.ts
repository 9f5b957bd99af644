import { z } from 'zod'
import { ApiFailure } from './api-failure'

export type SupervisorRequest = { do: 'start' | 'stop' | 'restart'; process: 'indexer' | 'web' }

const answer = z.object({ id: z.int(), ok: z.boolean(), error: z.string().optional() })

let lastId = 0

/** Whether a supervisor started this process and listens. */
export const hasSupervisor = () => process.send !== undefined

/** Asks the supervisor to start or stop a process and waits until it did. @throws {ApiFailure} 409 without one. */
export function askSupervisor(request: SupervisorRequest): Promise<{ done: true }> {
  const { send } = process
  if (!send)
    return Promise.reject(
      new ApiFailure(409, 'no-supervisor', 'This network runs alone; start the world with "npm start".'),
    )
  const id = ++lastId
  return new Promise((resolve, reject) => {
    const listen = (message: unknown) => {
      const parsed = answer.safeParse(message)
      if (!parsed.success || parsed.data.id !== id) return
      process.off('message', listen)
      if (parsed.data.ok) return resolve({ done: true })
      reject(new ApiFailure(500, 'supervisor', parsed.data.error ?? 'The supervisor could not do it.'))
    }
    process.on('message', listen)
    send.call(process, { ...request, id })
  })
}
