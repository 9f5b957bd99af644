/**
 * Inputs of a simulation as a person hands them to the script: a link of the page, its query alone, or `--name value` flags;
 * what comes later wins.
 * @throws {Error} for a flag without a value.
 */
export function readArguments(words: readonly string[]): URLSearchParams {
  const link = new URLSearchParams()
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    if (!word.startsWith('--')) {
      for (const [name, value] of new URLSearchParams(word.slice(word.indexOf('?') + 1)))
        link.set(name, value)
      continue
    }
    const [name = '', inline] = word.slice(2).split(/=(.*)/s)
    const value = inline ?? words[++index]
    if (value === undefined) throw new Error(`--${name} needs a value`)
    link.set(name, value)
  }
  return link
}
