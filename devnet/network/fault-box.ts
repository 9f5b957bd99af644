/** Failures that a dev control asked for: the next answers of the backend fail like this. */
export type InjectedFault = {
  status?: 408 | 500 | 504 | undefined
  garbage?: boolean | undefined
  /** Only answers whose path begins so. */
  path?: string | undefined
  /** How many answers still fail. */
  left: number
}

/** What fails next, as a queue of one. */
export class FaultBox {
  #fault: InjectedFault | undefined

  get current(): InjectedFault | undefined {
    return this.#fault
  }

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
