import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** An answer that is not 200: status and code as the backend writes them. */
export class ApiFailure extends Error {
  override name = 'ApiFailure'
  readonly status: ContentfulStatusCode
  readonly code: string

  constructor(status: ContentfulStatusCode, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

/** A key of exactly so many lowercase hex digits. @throws {ApiFailure} 400. */
export function wireHex(text: string, digits: number): string {
  if (text.length === digits && /^[0-9a-f]+$/.test(text)) return text
  throw new ApiFailure(400, 'bad-key', `A key has ${digits} lowercase hex digits.`)
}

/** Failures that a dev control asked for: the next answers of the backend fail like this. */
export type InjectedFault = {
  status?: 408 | 500 | 504 | undefined
  garbage?: boolean | undefined
  /** Only answers whose path begins so. */
  path?: string | undefined
  left: number
}

/** What fails next, as a queue of one. */
export class FaultBox {
  #fault: InjectedFault | undefined

  set(fault: InjectedFault | undefined) {
    this.#fault = fault && fault.left > 0 ? fault : undefined
  }

  /** The failure for this path, counted down; undefined when it shall work. */
  take(path: string): InjectedFault | undefined {
    const fault = this.#fault
    if (!fault || (fault.path !== undefined && !path.startsWith(fault.path))) return undefined
    fault.left--
    if (fault.left <= 0) this.#fault = undefined
    return fault
  }
}
