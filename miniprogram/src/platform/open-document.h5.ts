/** Asks for the address of a PDF and opens it. False when there was none, or it could not be opened. */
export async function openDocument(ask: () => Promise<string | null>): Promise<boolean> {
  // Trap: a tab opened after waiting is a pop-up to a browser, and held back; so it opens first and goes there later.
  const tab = window.open('', '_blank')
  const url = await ask()
  if (tab === null || url === null) {
    tab?.close()
    return false
  }
  tab.opener = null
  tab.location.replace(url)
  return true
}
