import type { Area, Kit } from './kit'
import { fieldsOf, isKnownField, viewportFields } from './node-fields'
import { optionsOf, type Options } from './options'
import { scopeOf } from './scope'

type Heard = (result: unknown) => void
type Find = (wanted: Options) => unknown
interface Question {
  readonly answer: () => unknown
  readonly heard: Heard | undefined
}

const place = { id: true, dataset: true, rect: true, size: true }
const scroll = { id: true, dataset: true, scrollOffset: true }

/** wx.createSelectorQuery: questions are gathered, and answered together after exec. */
export function queryArea(kit: Kit): Area {
  const { find, world } = kit

  function createSelectorQuery() {
    let scope: HTMLElement | undefined
    const questions: Question[] = []
    const within = () => scope ?? scopeOf(kit, undefined)

    const nodes = (read: Find) => {
      const ask = (wanted: Options, heard?: Heard) => {
        for (const name of Object.keys(wanted).filter((field) => !isKnownField(field)))
          world.complain(`SelectorQuery: the field "${name}" is not known to the runner`)
        questions.push({ answer: () => read(wanted), heard })
        return query
      }
      return {
        boundingClientRect: (heard?: Heard) => ask(place, heard),
        scrollOffset: (heard?: Heard) => ask(scroll, heard),
        fields: (wanted: unknown, heard?: Heard) => ask(optionsOf(wanted), heard),
        node: (heard?: Heard) => ask({ node: true }, heard),
      }
    }

    const query = {
      in: (instance: unknown) => {
        scope = scopeOf(kit, instance)
        return query
      },
      select: (selector: string) =>
        nodes((wanted) => {
          const [element] = find(within(), selector)
          return element === undefined ? null : fieldsOf(element, wanted)
        }),
      selectAll: (selector: string) =>
        nodes((wanted) => find(within(), selector).map((element) => fieldsOf(element, wanted))),
      selectViewport: () => nodes(viewportFields),
      exec: (heard?: Heard) => {
        const asked = questions.splice(0)
        setTimeout(() => {
          const answers = asked.map(({ answer }) => answer())
          asked.forEach((question, i) => question.heard?.(answers[i]))
          heard?.(answers)
        })
        return query
      },
    }
    return query
  }
  return { plain: { createSelectorQuery } }
}
