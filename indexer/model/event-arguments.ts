/** Arguments of an event as JSON: integers beyond 32 bits as decimal strings, structs and lists nested. */
export type EventArgument =
  string | number | boolean | null | readonly EventArgument[] | { readonly [name: string]: EventArgument }

export type EventArguments = { readonly [name: string]: EventArgument }

/**
 * Decoded arguments as JSON. Bigints become decimal strings; an event without arguments has none.
 * @throws {TypeError} for a value that no ABI type decodes to.
 */
export function eventArguments(args: unknown): EventArguments {
  if (args === undefined) return {}
  const json = toJson(args)
  if (!isRecord(json)) throw new TypeError('event arguments must have names')
  return json
}

function toJson(value: unknown): EventArgument {
  if (typeof value === 'bigint') return value.toString()
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(toJson)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, toJson(entry)]))
  throw new TypeError(`cannot index an argument of type ${typeof value}`)
}

function isRecord(value: EventArgument): value is EventArguments {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
