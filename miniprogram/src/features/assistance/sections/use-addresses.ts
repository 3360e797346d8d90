import { useEffect, useRef, useState } from 'react'
import type { DraftPhoto } from '../../../drafts/draft'
import { previewUrl } from '../../../platform/photos'
import { call } from '../../../server/call'

export type Addresses = Readonly<Record<string, string>>

/** The copy on the device, else the cloud's. Trap: the cloud's are good for minutes only, and a draft is for weeks. */
async function addressOf({ ref, photoId, url }: DraftPhoto): Promise<string | undefined> {
  if (ref) return previewUrl(ref)
  if (photoId === undefined) return url
  const found = await call('assistance', 'ownPhoto', { photoId })
  return found.ok ? found.value.url : url
}

/** Where each photo can be looked at, by its id in the draft. Each is asked for once while the page is open. */
export function useAddresses(photos: readonly DraftPhoto[]): Addresses {
  const [addresses, setAddresses] = useState<Addresses>({})
  const known = useRef<Addresses>({})
  useEffect(() => {
    let here = true
    void Promise.all(
      photos.map(
        async (photo) => [photo.id, known.current[photo.id] ?? (await addressOf(photo))] as const,
      ),
    ).then((pairs) => {
      if (!here) return
      known.current = Object.fromEntries(pairs.filter(([, url]) => url)) as Record<string, string>
      setAddresses(known.current)
    })
    return () => {
      here = false
    }
  }, [photos])
  return addresses
}
