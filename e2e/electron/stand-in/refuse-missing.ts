/** Makes an object say so when it is asked for something that the stand-in does not have. */
import { EventEmitter } from 'node:events';

/** Looked for by Node and by promises in objects of any kind. */
const PROBED = new Set(['then', 'toJSON', 'domain', 'constructor', 'inspect']);

export const refuseMissing = <Part extends object>(name: string, part: Part): Part =>
  new Proxy(part, {
    get(target, key, receiver) {
      if (key in target || typeof key === 'symbol' || PROBED.has(key))
        return Reflect.get(target, key, receiver);
      return () => {
        throw new Error(`the Electron stand-in has no ${name}.${key}()`);
      };
    },
  });

/** A base class whose objects do the same. */
export const refusingEmitter = (name: string) => {
  class Refusing extends EventEmitter {}
  Object.setPrototypeOf(Refusing.prototype, refuseMissing(name, EventEmitter.prototype));
  return Refusing;
};
