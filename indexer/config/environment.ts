/** The variables that are set to something: an empty one counts as not set, as in a copied example file. */
export function givenVariables(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
