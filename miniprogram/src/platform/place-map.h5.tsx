import { useEffect, useRef } from 'react'
import type { Drawing } from './leaflet-drawing'
import type { PlaceMapProps } from './place-map-props'
import './place-map.css'
import './place-map.h5.css'

/** @see PlaceMap in place-map.tsx. Without what draws it, which comes by itself, there is a plain ground. */
export function PlaceMap(props: PlaceMapProps) {
  const place = useRef<HTMLDivElement>(null)
  const drawing = useRef<Drawing | undefined>(undefined)
  const now = useRef(props)
  useEffect(() => {
    now.current = props
    drawing.current?.show(props)
  })
  useEffect(() => {
    let gone = false
    import('./leaflet-drawing').then(
      ({ drawOn }) => {
        if (gone || place.current === null) return
        drawing.current = drawOn(place.current, (id) => now.current.onChoose?.(id))
        drawing.current.show(now.current)
      },
      () => undefined,
    )
    return () => {
      gone = true
      drawing.current?.end()
      drawing.current = undefined
    }
  }, [])
  return (
    <div className="place-map" role="group" aria-label={props.label}>
      <div className="place-map-ground" ref={place} />
    </div>
  )
}
