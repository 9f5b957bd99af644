'use client'

import { lazyPart } from '@/components/ui/lazy-part'

/** The choice of a way to stake; its code comes after the page's own. */
export const LazyChoice = lazyPart(() => import('./stake-choice'))
