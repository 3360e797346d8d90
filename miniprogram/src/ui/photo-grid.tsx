import { Text, View } from '@tarojs/components'
import { kitCopy } from '../copy/kit'
import { Picture } from '../platform/picture'
import { Press } from '../platform/press'
import { speak } from '../platform/speak'
import { Icon } from './icon'
import './photo-grid.css'

export interface GridPhoto {
  id: string
  /** Where the picture can be shown from (`previewUrl`). */
  url?: string | undefined
  /** What it shows, such as 住院通知. */
  label: string
  state: 'kept' | 'sending' | 'sent' | 'bad'
  /** 0 to 1 while sending. */
  progress?: number
  /** What is wrong, when bad. */
  message?: string
}

export interface PhotoGridProps {
  photos: readonly GridPhoto[]
  label: string
  /** Absent when no more photos fit. */
  onAdd?: (() => void) | undefined
  addText?: string
  onRemove?: (id: string) => void
  onRedo?: (id: string) => void
}

/** Photos in their order, three in a row, and a tile to add one. */
export function PhotoGrid({
  photos,
  label,
  onAdd,
  addText = kitCopy.addPhoto,
  onRemove,
  onRedo,
}: PhotoGridProps) {
  return (
    <View className="photos" {...speak({ role: 'list', label })}>
      {photos.map((photo, index) => (
        <View key={photo.id} className="photo-item" {...speak({ role: 'listitem' })}>
          <Photo photo={photo} order={index + 1} />
          <View className="photo-actions">
            {onRedo && (
              <Press
                className="photo-action"
                label={`${kitCopy.redo}${kitCopy.photo(index + 1, photo.label)}`}
                onPress={() => onRedo(photo.id)}
              >
                {kitCopy.redo}
              </Press>
            )}
            {onRemove && (
              <Press
                className="photo-action"
                label={`${kitCopy.remove}${kitCopy.photo(index + 1, photo.label)}`}
                onPress={() => onRemove(photo.id)}
              >
                {kitCopy.remove}
              </Press>
            )}
          </View>
        </View>
      ))}
      {onAdd && (
        <View className="photo-item" {...speak({ role: 'listitem' })}>
          <Press className="photo photo-add" onPress={onAdd}>
            <Icon name="camera" />
            <Text>{addText}</Text>
          </Press>
        </View>
      )}
    </View>
  )
}

function Photo({ photo, order }: { photo: GridPhoto; order: number }) {
  const words = {
    kept: photo.label,
    sent: photo.label,
    sending: kitCopy.sending,
    bad: photo.message ?? kitCopy.notSent,
  }[photo.state]
  return (
    <View
      className={`photo ${photo.state === 'bad' ? 'photo-bad' : ''}`}
      {...speak({
        role: 'img',
        label: `${kitCopy.photo(order, photo.label)}${photo.state === 'sent' ? `，${kitCopy.sent}` : ''}`,
      })}
    >
      {photo.url !== undefined && photo.state !== 'bad' ? (
        <Picture className="photo-image" src={photo.url} label="" />
      ) : (
        <Text>{words}</Text>
      )}
      <View className="photo-order">{order}</View>
      {photo.state === 'sending' && (
        <View
          className="photo-progress"
          style={{ width: `${Math.round((photo.progress ?? 0) * 100)}%` }}
        />
      )}
    </View>
  )
}
