import type { ReactNode } from 'react'

/** One thing that can be done, under its title. */
export const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="flex flex-col items-start gap-3 border-t border-line pt-4 first-of-type:border-t-0 first-of-type:pt-0">
    <h3 className="text-sm font-medium">{title}</h3>
    {children}
  </section>
)
