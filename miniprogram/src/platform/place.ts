/** A point in GCJ-02, the coordinates China's maps use. `accuracy` in metres. */
export interface Place {
  latitude: number
  longitude: number
  accuracy: number
}
