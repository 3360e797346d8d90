import { receives } from '../conditions'
import { fact, scheme, type Screen } from '../household'

/** 低保渐退: who found work and rose above the standard keeps 低保 for some months. */
export const dibaoFadeOut: Screen = {
  programme: 'dibao-fade-out',
  routes: [
    [
      fact('onDibao', '《最低生活保障审核确认办法》第三十三条', (answers) =>
        receives(answers, ['dibao']),
      ),
      fact(
        'foundWork',
        '《最低生活保障审核确认办法》第三十三条',
        ({ foundWork }) => foundWork && foundWork === 'yes',
      ),
      scheme('fadeOut', '《最低生活保障审核确认办法》第三十三条', 'dibao.fadeOut'),
    ],
  ],
}
