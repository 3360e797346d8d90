import { Canvas } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { drawSegment, preparePen, redraw, type Pen, type SketchProps } from './sketch-drawing'
import { useSettings } from './settings'
import { useUid } from './uid'

interface Surface {
  pen: Pen
  width: number
  height: number
}

interface CanvasNode {
  width: number
  height: number
  getContext(kind: '2d'): Pen
}

interface CanvasFields {
  /** Absent where 2d canvases are not supported. */
  node?: CanvasNode
  width: number
  height: number
}

interface CanvasTouch {
  touches: { x: number; y: number }[]
}

/** Finds the canvas once it is laid out and gives its pen, scaled to the screen's pixels. */
function findSurface(id: string, ink: string, found: (surface: Surface) => void) {
  Taro.createSelectorQuery()
    .select(`#${id}`)
    .fields({ node: true, size: true }, (result) => {
      const ratio = Taro.getWindowInfo().pixelRatio
      const { node, width, height } = result as CanvasFields
      if (node === undefined) return
      node.width = width * ratio
      node.height = height * ratio
      const pen = node.getContext('2d')
      preparePen(pen, ratio, ink)
      found({ pen, width: Math.round(width), height: Math.round(height) })
    })
    .exec()
}

/** A surface to draw on with a finger. */
export function Sketch({ value, onChange }: SketchProps) {
  const id = useUid()
  const ink = useSettings((settings) => (settings.dark ? '#EEF2EF' : '#17272B'))
  const surface = useRef<Surface | undefined>(undefined)
  const stroke = useRef<number[]>([])
  /** Drawn by a finger that was quicker than the question where the canvas is. */
  const early = useRef<number[][]>([])
  const add = (strokes: number[][], { width, height }: Surface) =>
    onChange({ width, height, strokes: [...(value?.strokes ?? []), ...strokes] })
  const whenFound = useRef<(found: Surface) => void>(() => undefined)
  useEffect(() => {
    whenFound.current = (found) => {
      surface.current = found
      redraw(found.pen, value, found.width, found.height)
      if (early.current.length > 0) add(early.current.splice(0), found)
    }
  })
  useEffect(() => {
    Taro.nextTick(() => findSurface(id, ink, (found) => whenFound.current(found)))
  }, [id, ink, value])
  const move = ({ touches }: CanvasTouch) => {
    const [touch] = touches
    if (touch === undefined) return
    stroke.current.push(Math.round(touch.x), Math.round(touch.y))
    if (surface.current === undefined) return
    drawSegment(surface.current.pen, stroke.current, Math.max(0, stroke.current.length - 4))
  }
  const end = () => {
    if (stroke.current.length === 0) return
    if (surface.current === undefined) early.current.push(stroke.current)
    else add([stroke.current], surface.current)
    stroke.current = []
  }
  const start = (event: CanvasTouch) => {
    stroke.current = []
    move(event)
  }
  return (
    <Canvas
      id={id}
      canvasId={id}
      type="2d"
      className="sketch"
      disableScroll
      onTouchStart={start}
      onTouchMove={move}
      onTouchEnd={end}
      onTouchCancel={end}
    />
  )
}
