import { BuiltIn, type Heeds } from './element'
import { surroundings } from './surroundings'
import { asText, withoutRpx } from './values'

/** The tags WeChat trusts; another one goes, with everything in it. */
const TRUSTED = new Set(
  `a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del div dl dt em
  fieldset font footer h1 h2 h3 h4 h5 h6 header hr i img ins label legend li mark nav ol p pre q rt ruby s section small
  span strong sub sup table tbody td tfoot th thead tr tt u ul`.split(/\s+/),
)

const cell = ['colspan', 'height', 'rowspan', 'width']

/** The attributes WeChat trusts beside class and style, by tag. */
const attributes: Readonly<Record<string, readonly string[]>> = {
  bdo: ['dir'],
  col: ['span', 'width'],
  colgroup: ['span', 'width'],
  font: ['color', 'face', 'size'],
  img: ['alt', 'src', 'height', 'width'],
  ol: ['start', 'type'],
  table: ['width'],
  td: cell,
  th: cell,
  tr: cell,
}

/** How a trusted attribute is written, where it is not as it was given. */
const writers: Readonly<Record<string, (value: string) => string>> = {
  style: withoutRpx,
  src: (path) => surroundings().tools.sourceOf(path),
}

type Piece = string | { name: string; attrs: Readonly<Record<string, unknown>>; children: Piece[] }

function fromHtml(node: Node): Piece[] {
  if (node instanceof Text) return [node.data]
  if (!(node instanceof Element)) return []
  const attrs = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]))
  return [{ name: node.localName, attrs, children: [...node.childNodes].flatMap(fromHtml) }]
}

/** Parsed where nothing loads and nothing runs. */
function parsed(html: string): DocumentFragment {
  const template = document.createElement('template')
  template.innerHTML = html
  return template.content
}

interface Written {
  readonly type?: string
  readonly text?: string
  readonly name?: string
  readonly attrs?: Record<string, unknown>
  readonly children?: unknown
}

const fromArray = (nodes: unknown): Piece[] =>
  Array.isArray(nodes) ? (nodes as Written[]).map(fromObject) : []

function fromObject({ type, text = '', name = '', attrs = {}, children }: Written): Piece {
  if (type === 'text') return parsed(text.replace(/</g, '&lt;')).textContent
  return { name: name.toLowerCase(), attrs, children: fromArray(children) }
}

function build(piece: Piece): Node[] {
  if (typeof piece === 'string') return [document.createTextNode(piece)]
  const { name, attrs, children } = piece
  if (!TRUSTED.has(name)) return []
  const element = document.createElement(name)
  for (const attribute of ['class', 'style', ...(attributes[name] ?? [])]) {
    const value = attrs[attribute]
    if (value === undefined || value === null) continue
    element.setAttribute(attribute, writers[attribute]?.(asText(value)) ?? asText(value))
  }
  element.append(...children.flatMap(build))
  return [element]
}

const pieces = (nodes: unknown): Piece[] =>
  typeof nodes === 'string' ? [...parsed(nodes).childNodes].flatMap(fromHtml) : fromArray(nodes)

export class RichText extends BuiltIn {
  override heeds(): Heeds {
    return { nodes: (nodes) => this.replaceChildren(...pieces(nodes).flatMap(build)) }
  }
}
