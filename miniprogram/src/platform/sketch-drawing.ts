/** Strokes `[x0,y0,x1,y1,…]` in whole px on a surface of this size. */
export interface Drawing {
  width: number
  height: number
  strokes: number[][]
}

export interface SketchProps {
  value: Drawing | undefined
  onChange: (value: Drawing) => void
}

/** The part of a 2d context both targets have. */
export interface Pen {
  beginPath(): void
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  stroke(): void
  clearRect(x: number, y: number, width: number, height: number): void
  scale(x: number, y: number): void
  lineWidth: number
  lineCap: unknown
  lineJoin: unknown
  strokeStyle: unknown
}

export function preparePen(pen: Pen, ratio: number, ink: string) {
  pen.scale(ratio, ratio)
  pen.lineWidth = 3.5
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  pen.strokeStyle = ink
}

export function drawSegment(pen: Pen, stroke: readonly number[], from: number) {
  const [x0, y0, x1, y1] = stroke.slice(from, from + 4)
  if (x0 === undefined || y0 === undefined) return
  pen.beginPath()
  pen.moveTo(x0, y0)
  pen.lineTo(x1 ?? x0, y1 ?? y0)
  pen.stroke()
}

export function redraw(pen: Pen, drawing: Drawing | undefined, width: number, height: number) {
  pen.clearRect(0, 0, width, height)
  for (const stroke of drawing?.strokes ?? []) {
    for (let from = 0; from < Math.max(2, stroke.length - 2); from += 2)
      drawSegment(pen, stroke, from)
  }
}
