import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'
import { builtIn } from '../library/components/tags'
import { isIsolated, scopeName } from '../library/paths'
import type { AppConfig, Bundle, ComponentConfig } from './bundle'
import { checkSizes, packageSizes } from './limits'
import { readStylesheet } from './stylesheet'

const tags = new Set<string>([...builtIn, 'page'])

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))

/** The template compiler's word on a template; a missing end tag is a warning there, and refused by WeChat. */
interface TemplateNote {
  isError: boolean
  message: string
  startLine: number
}

function compileTemplates(folder: string, files: readonly string[]): string {
  const group = new TmplGroup()
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8')
  for (const file of files) {
    if (file.endsWith('.wxs')) group.addScript(file.slice(0, -4), read(file))
    if (!file.endsWith('.wxml')) continue
    const notes = group.addTmpl(file.slice(0, -5), read(file)) as TemplateNote[]
    const wrong = notes.find(({ isError, message }) => isError || message === 'missing end tag')
    if (wrong !== undefined) throw new Error(`${file}:${wrong.startLine + 1}: ${wrong.message}`)
  }
  return group.getTmplGenObjectGroups()
}

function checkPages(app: AppConfig, files: readonly string[]) {
  const pages = [
    ...app.pages,
    ...(app.subPackages ?? []).flatMap((one) => one.pages.map((page) => `${one.root}/${page}`)),
  ].map((page) => page.replace(/\/+/g, '/'))
  for (const page of pages)
    for (const suffix of ['.js', '.wxml'])
      if (!files.includes(page + suffix))
        throw new Error(`app.json names ${page}, there is no ${page}${suffix}`)
}

/** Reads a compiled mini-program as WeChat would take it. Throws, naming the file, where WeChat would refuse it. */
export function readOutput(folder: string): Bundle {
  if (!existsSync(path.join(folder, 'app.json'))) throw new Error(`${folder} has no app.json`)
  const files = filesIn(folder)
  const all = (suffix: string) => files.filter((file) => file.endsWith(suffix))
  const named = <T>(suffix: string, read: (file: string) => T) =>
    Object.fromEntries(all(suffix).map((file) => [file.slice(0, -suffix.length), read(file)]))
  const text = (file: string) => readFileSync(path.join(folder, file), 'utf8')

  const configs = named('.json', (file) => JSON.parse(text(file)) as ComponentConfig)
  const app = configs['app'] as unknown as AppConfig
  checkPages(app, files)
  checkSizes(packageSizes(folder, files, app))
  const scopeOf = (file: string) => {
    const name = file.slice(0, -'.wxss'.length)
    return isIsolated(configs[name] ?? {}) ? scopeName(name) : undefined
  }
  return {
    app,
    configs,
    scripts: named('.js', text),
    styles: named('.wxss', (file) =>
      readStylesheet(path.join(folder, file), { root: folder, tags, scope: scopeOf(file) }),
    ),
    templates: compileTemplates(folder, files),
  }
}
