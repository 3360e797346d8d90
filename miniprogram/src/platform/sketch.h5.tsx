import { useEffect, useRef, type PointerEvent } from 'react'
import { drawSegment, preparePen, redraw, type SketchProps } from './sketch-drawing'
import { useSettings } from './settings'

/** A surface to draw on with a finger, a pen or a mouse. */
export function Sketch({ value, onChange }: SketchProps) {
  const dark = useSettings((settings) => settings.dark)
  const canvas = useRef<HTMLCanvasElement>(null)
  const stroke = useRef<number[]>([])

  useEffect(() => {
    const node = canvas.current
    const context = node?.getContext('2d') ?? null
    if (node === null || context === null) return
    const { clientWidth, clientHeight } = node
    node.width = clientWidth * window.devicePixelRatio
    node.height = clientHeight * window.devicePixelRatio
    preparePen(context, window.devicePixelRatio, getComputedStyle(node).color)
    redraw(context, value, clientWidth, clientHeight)
  }, [value, dark])

  const draw = ({ nativeEvent }: PointerEvent) => {
    const context = canvas.current?.getContext('2d') ?? null
    if (context === null) return
    stroke.current.push(Math.round(nativeEvent.offsetX), Math.round(nativeEvent.offsetY))
    drawSegment(context, stroke.current, Math.max(0, stroke.current.length - 4))
  }
  const start = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    stroke.current = []
    draw(event)
  }
  const move = (event: PointerEvent) => {
    if (stroke.current.length > 0) draw(event)
  }
  const end = ({ currentTarget }: PointerEvent<HTMLCanvasElement>) => {
    if (stroke.current.length === 0) return
    const { clientWidth: width, clientHeight: height } = currentTarget
    onChange({ width, height, strokes: [...(value?.strokes ?? []), stroke.current] })
    stroke.current = []
  }
  return (
    <canvas
      ref={canvas}
      className="sketch"
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    />
  )
}
