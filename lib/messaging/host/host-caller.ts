import type { MessengerApi } from '../api'
import { toFailure } from '../tabs/to-failure'
import type { Call, Outcome } from '../tabs/wire'

/**
 * Runs calls that came over from pages. A method that does not exist is a failure like
 * any other. What methods are given is typed at the page by the same interface, and checked by each of them.
 */
export const hostCaller =
  (api: MessengerApi) =>
  async ({ method, parameters }: Call): Promise<Outcome> => {
    try {
      const methods: Readonly<Record<string, (parameters: never) => Promise<unknown>>> = api
      const run = Object.hasOwn(methods, method) ? methods[method] : undefined
      if (!run) throw new TypeError('There is no such method.')
      return { value: await run(parameters as never) }
    } catch (error) {
      return { failure: toFailure(error) }
    }
  }
