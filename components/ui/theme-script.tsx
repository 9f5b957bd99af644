/**
 * Sets theme, text size and direction before anything is painted: what was chosen in this browser, else the system's theme and
 * the direction of the language. Runs once, with the page's nonce.
 */
export function ThemeScript({ nonce }: { nonce: string | undefined }) {
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: script }} />
}

const script = `try{var e=document.documentElement,s=localStorage,d=s.getItem('direction'),t=s.getItem('theme');e.dataset.textSize=s.getItem('textSize')||'';if(d==='ltr'||d==='rtl')e.dir=d;e.dataset.theme=t==='light'||t==='dark'?t:matchMedia('(prefers-color-scheme: light)').matches?'light':'dark'}catch(e){}`
