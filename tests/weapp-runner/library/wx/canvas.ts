import { Failure } from '../world'
import type { Area, Kit } from './kit'
import { numberOr, textOr, type Options } from './options'
import { drawn, encode } from './pictures'

const types: Readonly<Record<string, readonly [type: string, suffix: string]>> = {
  png: ['image/png', '.png'],
  jpg: ['image/jpeg', '.jpg'],
}

/** A canvas as page code holds it: the browser's own, and the methods that only WeChat's has. */
export const asNode = (canvas: HTMLCanvasElement) =>
  Object.assign(canvas, {
    createImage: () => new Image(),
    createImageData: (...size: [number, number]) => new ImageData(...size),
    createPath2D: (path?: Path2D) => new Path2D(path),
    requestAnimationFrame: (draw: FrameRequestCallback) => requestAnimationFrame(draw),
    cancelAnimationFrame: (id: number) => cancelAnimationFrame(id),
  })

/** The canvas of a <canvas> tag. */
export const canvasIn = (element: HTMLElement | undefined): HTMLCanvasElement | null =>
  element instanceof HTMLCanvasElement ? element : (element?.querySelector('canvas') ?? null)

/** What is drawn on a canvas, as a file; and canvases that nobody sees. */
export function canvasArea({ world, find, files }: Kit): Area {
  const chosen = ({ canvas, canvasId }: Options): HTMLCanvasElement => {
    if (canvas instanceof HTMLCanvasElement) return canvas
    const id = typeof canvasId === 'string' ? canvasId : ''
    const [element] = id === '' ? [] : find(world.pages.top().element, `#${id}`)
    const found = canvasIn(element)
    if (found === null) throw new Failure('canvas is empty')
    return found
  }
  return {
    asks: {
      canvasToTempFilePath: async (options) => {
        const canvas = chosen(options)
        const [x, y] = [numberOr(options, 'x', 0), numberOr(options, 'y', 0)]
        const width = numberOr(options, 'width', canvas.width - x)
        const height = numberOr(options, 'height', canvas.height - y)
        const size = {
          width: numberOr(options, 'destWidth', width),
          height: numberOr(options, 'destHeight', height),
        }
        const fileType = textOr(options, 'fileType', 'png')
        const [type, suffix] = types[fileType] ?? ['image/png', '.png']
        const part = drawn(canvas, { x, y, width, height }, size)
        const bytes = await encode(part, type, numberOr(options, 'quality', 0.92))
        return { tempFilePath: files.putTemporary(bytes, suffix) }
      },
    },
    plain: {
      createOffscreenCanvas: ({ width = 300, height = 150 }: Partial<DOMRect> = {}) =>
        asNode(Object.assign(document.createElement('canvas'), { width, height })),
    },
  }
}
