/** How long something will take, as precisely as an estimate can be. */
export function duration(seconds: number): string {
  return seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
