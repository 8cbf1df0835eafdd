/** One instance per user-data folder; the second one leaves a word with the first. */
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';

export interface Start {
  readonly argv: readonly string[];
  readonly folder: string;
}

export interface InstanceLock {
  readonly isHeld: boolean;
  /** Resolves when the instance that holds the lock has been told; at once when that is this one. */
  readonly isTold: Promise<void>;
}

export const takeInstanceLock = (
  userData: string,
  start: Start,
  onSecond: (start: Start) => void,
): InstanceLock => {
  mkdirSync(userData, { recursive: true });
  const lockFile = join(userData, 'stand-in.lock');
  const socket = join(userData, 'stand-in.sock');
  if (isAlive(readPid(lockFile))) return { isHeld: false, isTold: tell(socket, start) };
  writeFileSync(lockFile, String(process.pid));
  rmSync(socket, { force: true }); // of an instance that was killed
  listen(socket, onSecond);
  return { isHeld: true, isTold: Promise.resolve() };
};

const listen = (socket: string, onSecond: (start: Start) => void): void => {
  createServer((connection) => {
    let text = '';
    connection.on('data', (chunk) => {
      text += chunk;
    });
    connection.on('end', () => {
      onSecond(JSON.parse(text));
      connection.end();
    });
  })
    .listen({ path: socket })
    .unref();
};

const tell = async (socket: string, start: Start): Promise<void> => {
  const connection = connect(socket);
  connection.end(JSON.stringify(start));
  connection.resume();
  await once(connection, 'close');
};

const readPid = (lockFile: string): number => {
  try {
    return Number(readFileSync(lockFile, 'utf8'));
  } catch {
    return 0; // nobody holds it
  }
};

const isAlive = (pid: number): boolean => {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
};
