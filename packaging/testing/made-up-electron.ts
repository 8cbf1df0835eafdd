/**
 * A folder that electron-builder takes for Electron's: the files that it moves and writes into, with nothing in them that
 * runs. It shows what is in a package as far as that can be seen without Electron's binary.
 */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../scripts/project-root.mjs';

/** By which fuses are found in a binary; behind it stand the version, the number of fuses, and each of them. */
export const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** As in a binary that nobody has changed: Node can be run, the archive is not checked. */
const FUSES = '10110001';

const fuses = Buffer.concat([Buffer.from(FUSE_SENTINEL), Buffer.from([1, FUSES.length]), Buffer.from(FUSES)]);

export type Platform = 'linux' | 'win' | 'mac';

export const makeUpElectron = (folder: string, platform: Platform): string => {
  const files = { linux: linuxFiles, win: windowsFiles, mac: macFiles }[platform]();
  for (const [path, content] of Object.entries({ ...COMMON_FILES, ...files })) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    chmodSync(file, 0o755);
  }
  return folder;
};

type Files = Readonly<Record<string, string | Buffer>>;

const COMMON_FILES: Files = { LICENSE: 'of Electron', 'LICENSES.chromium.html': 'of Chromium', version: '0' };

const LOCALES: Files = { 'locales/de.pak': '', 'locales/en-US.pak': '', 'locales/fr.pak': '' };

const linuxFiles = (): Files => ({
  ...LOCALES,
  electron: fuses,
  'chrome-sandbox': '',
  chrome_crashpad_handler: '',
});

const windowsFiles = (): Files => ({
  ...LOCALES,
  'electron.exe': Buffer.concat([emptyProgram(), fuses]),
});

const macFiles = (): Files => {
  const frameworks = 'Electron.app/Contents/Frameworks';
  const helper = `${frameworks}/Electron Helper.app/Contents`;
  return {
    'Electron.app/Contents/Info.plist': plist('Electron'),
    'Electron.app/Contents/MacOS/Electron': '',
    'Electron.app/Contents/Resources/electron.icns': '',
    [`${frameworks}/Electron Framework.framework/Electron Framework`]: fuses,
    [`${frameworks}/Electron Framework.framework/Versions/A/Resources/de.lproj/locale.pak`]: '',
    [`${frameworks}/Electron Framework.framework/Versions/A/Resources/en.lproj/locale.pak`]: '',
    [`${frameworks}/Electron Framework.framework/Versions/A/Resources/fr.lproj/locale.pak`]: '',
    [`${helper}/Info.plist`]: plist('Electron Helper'),
    [`${helper}/MacOS/Electron Helper`]: '',
  };
};

const plist = (name: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict><key>CFBundleName</key><string>${name}</string></dict></plist>`;

/** What is used of resedit, which electron-builder edits Windows programs with. It is installed with it, so not known to the compiler. */
interface Resedit {
  readonly NtExecutable: {
    createEmpty(is32Bit: boolean, isDll: boolean): Executable;
    from(bytes: Buffer): Executable;
  };
  readonly NtExecutableResource: { from(executable: Executable): Resources };
  readonly Resource: {
    readonly VersionInfo: {
      createEmpty(): {
        setStringValues(language: object, values: Readonly<Record<string, string>>): void;
        outputToResourceEntries(entries: Resources['entries']): void;
      };
    };
  };
}
interface Executable {
  generate(): ArrayBuffer;
}
interface Resources {
  readonly entries: {
    readonly type: string | number;
    readonly id: string | number;
    readonly bin: ArrayBuffer;
  }[];
  outputResource(executable: Executable): void;
}

const resedit = (): Resedit => createRequire(join(projectRoot, 'packaging/package.json'))('resedit');

const emptyProgram = (): Buffer => {
  const { NtExecutable, NtExecutableResource, Resource } = resedit();
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const version = Resource.VersionInfo.createEmpty();
  version.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron' });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  return Buffer.from(program.generate());
};

/** Of a Windows program: type and id of each resource, and its bytes. */
export const resourcesOf = (program: Buffer): Resources['entries'] => {
  const { NtExecutable, NtExecutableResource } = resedit();
  return NtExecutableResource.from(NtExecutable.from(program)).entries;
};
