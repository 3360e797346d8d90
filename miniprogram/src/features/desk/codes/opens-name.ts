import { ALL } from '@shared/assistance/codes/place-code'
import { codesCopy } from '../../../copy/codes'
import { nameOf } from '../../../copy/programmes/all'

/** What a code opens, by name. */
export const opensName = ({ programme }: { readonly programme: string }): string =>
  programme === ALL ? codesCopy.all : nameOf(programme)
