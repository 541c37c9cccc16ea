/** What the scores would be if the figures were others. */
export default function WhatIfView() {
  return null;
}
