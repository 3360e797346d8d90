import { fire } from '../events'
import { BuiltIn, type Heeds } from './element'
import { surroundings } from './surroundings'

const MODES = [
  'scaleToFill',
  'aspectFit',
  'aspectFill',
  'widthFix',
  'heightFix',
  'top',
  'bottom',
  'center',
  'left',
  'right',
  'top-left',
  'top-right',
  'bottom-left',
  'bottom-right',
]

export class Picture extends BuiltIn {
  readonly #picture = document.createElement('img')

  constructor() {
    super()
    const { style } = this.#picture
    style.display = 'none'
    this.#picture.alt = ''
    this.#picture.addEventListener('load', (event) => {
      event.stopPropagation()
      const { naturalWidth: width, naturalHeight: height } = this.#picture
      fire(this, 'load', { width, height })
    })
    this.#picture.addEventListener('error', (event) => {
      event.stopPropagation()
      fire(this, 'error', { errMsg: `GET ${this.text('src')} 404 (Not Found)` })
    })
  }

  override heeds(): Heeds {
    return { src: () => this.#load(this.text('src')), mode: () => this.#fit(this.text('mode')) }
  }

  connectedCallback(): void {
    if (!this.#picture.isConnected) this.append(this.#picture)
  }

  #load(path: string) {
    this.#picture.style.display = path === '' ? 'none' : ''
    if (path === '') this.#picture.removeAttribute('src')
    else this.#picture.src = surroundings().tools.sourceOf(path)
  }

  #fit(wanted: string) {
    for (const mode of MODES) this.show(mode, mode === wanted.replace(' ', '-'))
  }
}
