/** Our own mark: two seats that meet. */
export function Logo({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden className="text-accent">
      <path
        d="M9 5h14a4 4 0 0 1 4 4v3a6 6 0 0 1-6 6h-5V9.5M23 27H9a4 4 0 0 1-4-4v-3a6 6 0 0 1 6-6h5v8.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
