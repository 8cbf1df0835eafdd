#!/usr/bin/env node
/** `postil …`: builds the command line when that is due, which is said on stderr, and runs it. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from './project-root.mjs';
import { commandLineStep, ensureStep, installStep } from './setup-step.mjs';
import { requireSupportedNode } from './supported-node.mjs';

/** What the command prints is for other programs: what setting up says must not come among it. */
const setUp = async () => {
  const { log } = console;
  console.log = console.error;
  const isReady =
    (await ensureStep(installStep, projectRoot)) && (await ensureStep(commandLineStep, projectRoot));
  console.log = log;
  return isReady;
};

requireSupportedNode();
if (await setUp()) await import(pathToFileURL(join(projectRoot, 'out/cli/postil.js')).href);
else process.exitCode = 1;
