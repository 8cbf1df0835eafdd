/** Ends a program and all its processes without a warning, as a crash of the machine would. */
import { execFileSync } from 'node:child_process';
import { expect } from '@playwright/test';

/** Playwright starts every program as the leader of a group of its own; on Windows there are only parents and children. */
export const killProcessGroup = async (leader: number): Promise<void> => {
  if (process.platform === 'win32') {
    execFileSync('taskkill', ['/PID', `${leader}`, '/T', '/F']);
    return;
  }
  process.kill(-leader, 'SIGKILL');
  await expect.poll(() => livingInGroup(leader), { intervals: [10] }).toBe(0);
};

/** Without those that are dead already and were not yet taken notice of. */
const livingInGroup = (leader: number): number => {
  const processes = execFileSync('ps', ['-A', '-o', 'pgid=,stat='], { encoding: 'utf8' }).trim().split('\n');
  const states = processes.map((line) => line.trim().split(/\s+/));
  return states.filter(([group, state]) => Number(group) === leader && !state?.startsWith('Z')).length;
};
