import { readFileSync } from 'node:fs'
import path from 'node:path'
import postcss, { type Root, type Rule } from 'postcss'
import selectors from 'postcss-selector-parser'
import { withoutRpx } from '../library/components/values'

const inKeyframes = ({ parent }: Rule) =>
  parent?.type === 'atrule' && 'name' in parent && /keyframes$/.test(parent.name)

/** Why WeChat's compiler would not take this stylesheet; undefined when it would. */
function refused(rule: Rule): string | undefined {
  let found: string | undefined
  selectors((root) => {
    root.walkUniversals(() => {
      found = `the selector ${rule.selector} has a *`
    })
  }).processSync(rule.selector)
  return found
}

function toDom(rule: Rule, tags: ReadonlySet<string>, scope: string | undefined) {
  rule.selector = selectors((root) => {
    root.walkTags((tag) => {
      if (tags.has(tag.value)) tag.value = `wx-${tag.value}`
    })
    if (scope !== undefined)
      root.walkClasses((name) => {
        name.value = `${scope}--${name.value}`
      })
  }).processSync(rule.selector)
}

export interface StyleOptions {
  /** Folder of the output. */
  readonly root: string
  /** Tag names that WeChat builds in. */
  readonly tags: ReadonlySet<string>
  /** The prefix that keeps a component's classes its own. */
  readonly scope?: string | undefined
}

function withImports(root: Root, file: string, options: StyleOptions, seen: Set<string>): string {
  let before = ''
  root.walkAtRules('import', (rule) => {
    const to = rule.params.replace(/^['"]|['"]$/g, '')
    const full = to.startsWith('/')
      ? path.join(options.root, to)
      : path.resolve(path.dirname(file), to)
    if (!seen.has(full)) before += readStylesheet(full, options, seen)
    rule.remove()
  })
  return before
}

/** A WXSS file as CSS of the browser. Throws where WeChat's compiler would refuse it. */
export function readStylesheet(
  file: string,
  options: StyleOptions,
  seen = new Set<string>(),
): string {
  seen.add(file)
  const root = postcss.parse(readFileSync(file, 'utf8'), { from: file })
  const before = withImports(root, file, options, seen)
  root.walkRules((rule) => {
    if (inKeyframes(rule)) return
    const why = refused(rule)
    if (why !== undefined) throw new Error(`${path.relative(options.root, file)}: ${why}`)
    toDom(rule, options.tags, options.scope)
  })
  root.walkDecls((declaration) => {
    declaration.value = withoutRpx(declaration.value)
  })
  return before + root.toString()
}
