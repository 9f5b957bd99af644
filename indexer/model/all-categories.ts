/** Stands for every name, hidden ones too, where sums are kept by category. */
export const ALL_CATEGORIES = 'all'
