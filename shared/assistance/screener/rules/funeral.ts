import { localHukou } from '../conditions'
import { fact, scheme, type Screen } from '../household'

/** 惠民殡葬: basic services free, settled at the funeral home. */
export const funeral: Screen = {
  programme: 'funeral',
  routes: [
    [
      fact('bereaved', '各地规定（惠民殡葬）', ({ bereaved }) => bereaved && bereaved === 'yes'),
      scheme('funeralScheme', '各地规定（惠民殡葬）', 'funeral.scheme'),
      localHukou,
    ],
  ],
}
