export function isOnline(): Promise<boolean> {
  return Promise.resolve(navigator.onLine)
}

/** Tells about every change; returns how to stop. */
export function watchNetwork(listen: (online: boolean) => void): () => void {
  const on = () => listen(true)
  const off = () => listen(false)
  window.addEventListener('online', on)
  window.addEventListener('offline', off)
  return () => {
    window.removeEventListener('online', on)
    window.removeEventListener('offline', off)
  }
}
