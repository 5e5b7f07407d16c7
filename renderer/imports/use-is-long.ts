// Whether something has been going on for longer than people notice; shorter work shows no sign that would only flash.
import { useEffect, useState } from 'react';

const NOTICEABLE = 150;

export function useIsLong(isGoingOn: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isGoingOn) {
      setLong(false);
      return;
    }
    const timer = setTimeout(() => setLong(true), NOTICEABLE);
    return () => clearTimeout(timer);
  }, [isGoingOn]);
  return isLong && isGoingOn;
}
