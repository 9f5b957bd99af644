import type { Terms } from '@/lib/hooks/terms'

/**
 * The terms that are still to be accepted; undefined when none are configured, or exactly this version was accepted.
 * @param accepted - what the browser remembers, which may be anything.
 */
export const pendingTerms = (terms: Terms | undefined, accepted: string | null): Terms | undefined =>
  terms && terms.version !== accepted ? terms : undefined
