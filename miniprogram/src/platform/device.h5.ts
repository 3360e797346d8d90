const dark = window.matchMedia('(prefers-color-scheme: dark)')
const wide = window.matchMedia('(min-width: 900px)')

export function isDark(): boolean {
  return dark.matches
}

export function watchDark(listen: (dark: boolean) => void) {
  dark.addEventListener('change', (event) => listen(event.matches))
}

/** The browser's own font size, in px; 16 unless the person changed it. */
export function systemFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}

/** Wide enough for desk pages. */
export function isWide(): boolean {
  return wide.matches
}

export function watchWide(listen: (wide: boolean) => void): () => void {
  const onChange = (event: MediaQueryListEvent) => listen(event.matches)
  wide.addEventListener('change', onChange)
  return () => wide.removeEventListener('change', onChange)
}
