import { createStore, del, get, set } from 'idb-keyval'
import { photoLimit, shrunk, type PhotoRef } from './photo-rules'

export type { PhotoRef }

const kept = createStore('nuanlin-photos', 'kept')
const fresh = new Map<PhotoRef, Blob>()
const urls = new Map<PhotoRef, string>()

/** Takes or chooses up to `count` photos and shrinks them. Empty when the person turns back. */
export async function choosePhotos(
  count = 1,
  from: readonly ('camera' | 'album')[] = ['camera', 'album'],
): Promise<PhotoRef[]> {
  const files = await askForFiles(count, !from.includes('album'))
  return Promise.all(files.slice(0, count).map(shrink))
}

function askForFiles(count: number, cameraOnly: boolean): Promise<File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = 'image/*'
  input.multiple = count > 1
  if (cameraOnly) input.capture = 'environment'
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}

async function shrink(file: File): Promise<PhotoRef> {
  const ref = window.crypto.randomUUID()
  // What cannot be drawn is passed on as it is, so that whoever looks at it can say what is wrong with it.
  fresh.set(ref, await redrawn(file).catch(() => file))
  return ref
}

/** Drawing it anew also leaves the place and time the camera wrote into the file behind. */
async function redrawn(file: File): Promise<Blob> {
  const picture = await createImageBitmap(file)
  const canvas = document.createElement('canvas')
  Object.assign(canvas, shrunk(picture.width, picture.height))
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) =>
    canvas.toBlob((blob) => resolve(blob ?? file), 'image/jpeg', photoLimit.quality),
  )
}

async function find(ref: PhotoRef): Promise<Blob | undefined> {
  return fresh.get(ref) ?? (await get<Blob>(ref, kept))
}

export async function readBytes(ref: PhotoRef): Promise<Uint8Array> {
  const blob = await find(ref)
  if (blob === undefined) throw new Error(`photo ${ref} is gone`)
  return new Uint8Array(await blob.arrayBuffer())
}

/** Makes a copy that survives the browser being closed; use the returned ref from now on. */
export async function keep(ref: PhotoRef): Promise<PhotoRef> {
  const blob = await find(ref)
  if (blob !== undefined) await set(ref, blob, kept)
  return ref
}

/** Forgets a kept photo. */
export async function drop(ref: PhotoRef): Promise<void> {
  fresh.delete(ref)
  const url = urls.get(ref)
  if (url !== undefined) URL.revokeObjectURL(url)
  urls.delete(ref)
  await del(ref, kept)
}

/** Where the photo can be shown from; undefined when it is gone. */
export async function previewUrl(ref: PhotoRef): Promise<string | undefined> {
  const known = urls.get(ref)
  if (known !== undefined) return known
  const blob = await find(ref)
  if (blob === undefined) return undefined
  const url = URL.createObjectURL(blob)
  urls.set(ref, url)
  return url
}
