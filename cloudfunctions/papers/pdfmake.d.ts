/** What we use of pdfmake, and no more. */
declare module 'pdfmake' {
  type Margins = readonly [number, number, number, number]

  export type Inline = { readonly text: string; readonly noWrap?: boolean }

  export type Content = {
    readonly text?: string | readonly Inline[]
    readonly stack?: readonly Content[]
    readonly table?: {
      readonly widths: readonly (number | '*')[]
      readonly body: readonly (readonly Content[])[]
      readonly dontBreakRows?: boolean
    }
    readonly layout?: object
    readonly style?: string
    readonly margin?: Margins
    readonly alignment?: 'left' | 'center' | 'right' | 'justify'
    readonly unbreakable?: boolean
  }

  type Definition = {
    readonly pageSize: 'A4'
    readonly pageMargins: Margins
    readonly version: '1.7'
    readonly language: string
    readonly displayTitle: boolean
    readonly info: { readonly title: string; readonly author: string; readonly creationDate: Date }
    readonly defaultStyle: object
    readonly styles: Readonly<Record<string, object>>
    readonly content: readonly Content[]
    readonly footer: (page: number, pages: number) => Content
  }

  const pdfmake: {
    readonly setFonts: (fonts: Readonly<Record<string, { readonly normal: string }>>) => void
    readonly setUrlAccessPolicy: (may: (url: string) => boolean) => void
    readonly setLocalAccessPolicy: (may: (path: string) => boolean) => void
    readonly createPdf: (definition: Definition) => { readonly getBuffer: () => Promise<Buffer> }
  }
  export default pdfmake
}
