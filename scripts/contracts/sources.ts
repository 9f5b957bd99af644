import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { root } from './settings'

/**
 * Reads Solidity files and everything they import.
 * @param entries - paths from the repository root, with forward slashes.
 * @param remappings - `prefix=target` as in foundry.toml; targets count from the repository root.
 * @returns file contents by path from the repository root, sorted by path.
 */
export function readSources(
  entries: readonly string[],
  remappings: readonly string[],
): Record<string, { content: string }> {
  const found = new Map<string, string>()
  const open = [...entries]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue
    const content = readFileSync(join(root, path), 'utf8')
    found.set(path, content)
    for (const imported of importedPaths(content)) open.push(resolveImport(imported, path, remappings))
  }
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(sorted.map(([path, content]) => [path, { content }]))
}

function importedPaths(content: string): string[] {
  return [...content.matchAll(/^import\s[^;]*?"([^"]+)";/gm)].map(([, path = '']) => path)
}

function resolveImport(imported: string, importer: string, remappings: readonly string[]): string {
  if (imported.startsWith('.')) return posix.join(posix.dirname(importer), imported)
  for (const remapping of remappings) {
    const [prefix = '', target = ''] = remapping.split('=')
    if (imported.startsWith(prefix)) return target + imported.slice(prefix.length)
  }
  return imported
}
