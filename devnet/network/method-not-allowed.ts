import type { Hono } from 'hono'
import { ApiFailure } from './api-failure'

/** Answers 405 for every other method of a path that exists. To be called after all routes. */
export function refuseOtherMethods(app: Hono): void {
  const methods = new Map<string, string[]>()
  for (const { path, method } of app.routes) methods.set(path, [...(methods.get(path) ?? []), method])
  for (const [path, allowed] of methods)
    app.all(path, (context) => {
      context.header('allow', allowed.join(', '))
      throw new ApiFailure(405, 'method-not-allowed', `This path takes ${allowed.join(' and ')}.`)
    })
}
