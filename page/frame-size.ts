/** Smaller frames cannot hold a panel. In CSS pixels. */
const smallestFrame = { width: 360, height: 320 };

/** Whether this document is a frame without room for a panel; that may change with the window. */
export function isTooSmall(): boolean {
  return window !== top && (innerWidth < smallestFrame.width || innerHeight < smallestFrame.height);
}
