/** Which files of a shared folder are offered, told by their names. */

// What systems and sync programs keep for themselves or have not finished: ".syncthing.a.json.tmp", "._a.json",
// "~$a.json", "a.part.json". A conflict copy ("a (conflicted copy).json") is somebody's whole work and stays.
const UNFINISHED = /^[.~]|\.(?:tmp|temp|part|partial)\.(?:json|postil-claims)$/i;

export const isSharedFile = (name: string): boolean =>
  /\.(?:json|postil-claims)$/i.test(name) && !UNFINISHED.test(name);
