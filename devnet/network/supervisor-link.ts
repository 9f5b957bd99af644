import { ApiFailure } from './failures'

export type SupervisorRequest = { do: 'start' | 'stop' | 'restart'; process: 'indexer' | 'web' }
type Answer = { id: number; ok: boolean; error?: string }

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
      const answer = message as Answer
      if (answer.id !== id) return
      process.off('message', listen)
      if (answer.ok) resolve({ done: true })
      else reject(new ApiFailure(500, 'supervisor', answer.error ?? 'The supervisor could not do it.'))
    }
    process.on('message', listen)
    send.call(process, { ...request, id })
  })
}
