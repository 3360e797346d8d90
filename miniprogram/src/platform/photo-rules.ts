/** A photo on this device. On weapp a file path, on h5 a key in IndexedDB. */
export type PhotoRef = string

/** Long side in px after shrinking, and JPEG quality: legible papers, small files. */
export const photoLimit = { side: 1600, quality: 0.8 } as const

/** The size a picture of `width` × `height` px shrinks to. */
export function shrunk(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, photoLimit.side / Math.max(width, height))
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}
