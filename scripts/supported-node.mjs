/** Which Node.js runs the commands: what package.json's "engines" says, checked before anything else fails oddly. */

/** @param {string} version As in process.versions.node. */
export const isSupportedNode = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
};

/** Ends the command with a sentence on a Node.js that is too old. */
export const requireSupportedNode = () => {
  const version = process.versions.node;
  if (isSupportedNode(version)) return;
  console.error(`Postil needs Node.js 20.19 or later (of 22: 22.12 or later); this is ${version}.`);
  process.exit(1);
};
