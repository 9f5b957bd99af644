import 'server-only'
import { fetchName } from '@/lib/api/indexer/names'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { categoriesOf, type NameCategory } from '@/lib/names/categories'
import { namesOf } from '@/lib/names/names-of'

const PATIENCE_MILLISECONDS = 1_500

/** No lists of words: what remains are the categories that letters and digits make. */
const NO_WORDS = {
  dictionary: new Set<string>(),
  'first-name': new Set<string>(),
  country: new Set<string>(),
  'country-code': new Set<string>(),
}

/** What a label is. The lists of words are the index's; without it the letters still tell something. */
export async function categoriesOfName(
  { tokenId, label }: { tokenId: bigint; label: string },
  deployment: PublicDeployment,
  indexUrl: string | undefined,
): Promise<{ categories: NameCategory[]; isWhole: boolean }> {
  const byLetters = { categories: categoriesOf(label, NO_WORDS), isWhole: false }
  if (!indexUrl) return byLetters
  try {
    const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS)
    const { name } = await fetchName(tokenId, { mode: namesOf(deployment).labelMode, signal, base: indexUrl })
    return name.label === label ? { categories: [...name.categories], isWhole: true } : byLetters
  } catch {
    // It is asked again later.
    return byLetters
  }
}
