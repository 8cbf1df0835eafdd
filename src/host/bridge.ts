/** What crosses between the desktop window's page and the main process: the channels, and the check of what the page sends. */
import * as z from 'zod';
import type { Host, HostBackups, HostFolder, HostGivenFiles, HostMenu, HostWords } from './contract';

/** Channel → what the page may ask of the main process. */
export interface BridgeCalls {
  'files:open': Host['openFiles'];
  'files:save': Host['saveFile'];
  'files:save-pdf': Host['savePdf'];
  'menu:show': HostMenu['show'];
  'words:speak': HostWords['speak'];
  'folder:choose': HostFolder['choose'];
  'folder:current': HostFolder['current'];
  'folder:stop': HostFolder['stop'];
  'folder:list': HostFolder['list'];
  'folder:read': HostFolder['read'];
  'backups:write': HostBackups['write'];
  'backups:list': HostBackups['list'];
  'backups:read': HostBackups['read'];
  'backups:choose': HostBackups['choose'];
  'backups:due': HostBackups['setDue'];
  'given:take': HostGivenFiles['take'];
}

/** Channel → what the main process tells the page. */
export interface BridgeEvents {
  'menu:command': (command: string) => void;
  'folder:changed': () => void;
  'backups:wanted': () => void;
  'given:files': () => void;
}

/** A failure crosses as data: Electron would put "Error invoking remote method …" before a thrown sentence. */
export type BridgeReply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

export type BridgeCall<Channel extends keyof BridgeCalls> = (
  ...given: Parameters<BridgeCalls[Channel]>
) => Promise<BridgeReply<Awaited<ReturnType<BridgeCalls[Channel]>>>>;

/** `window.postilBridge`: all that the page has of Electron. */
export interface PostilBridge {
  readonly openFiles: BridgeCall<'files:open'>;
  readonly saveFile: BridgeCall<'files:save'>;
  readonly savePdf: BridgeCall<'files:save-pdf'>;
  readonly showMenu: BridgeCall<'menu:show'>;
  /** Returns what stops listening. */
  readonly onMenuCommand: (listener: BridgeEvents['menu:command']) => () => void;
  readonly speak: BridgeCall<'words:speak'>;
  readonly chooseFolder: BridgeCall<'folder:choose'>;
  readonly currentFolder: BridgeCall<'folder:current'>;
  readonly stopFolder: BridgeCall<'folder:stop'>;
  readonly listFolder: BridgeCall<'folder:list'>;
  readonly readFromFolder: BridgeCall<'folder:read'>;
  /** Returns what stops listening. */
  readonly onFolderChange: (listener: BridgeEvents['folder:changed']) => () => void;
  readonly writeBackup: BridgeCall<'backups:write'>;
  readonly listBackups: BridgeCall<'backups:list'>;
  readonly readBackup: BridgeCall<'backups:read'>;
  readonly chooseBackupFolder: BridgeCall<'backups:choose'>;
  readonly setBackupDue: BridgeCall<'backups:due'>;
  /** Returns what stops listening. */
  readonly onBackupWanted: (listener: BridgeEvents['backups:wanted']) => () => void;
  readonly takeGivenFiles: BridgeCall<'given:take'>;
  /** Returns what stops listening. */
  readonly onFilesGiven: (listener: BridgeEvents['given:files']) => () => void;
}

// Far above what the workbench asks for, far below what would hurt the main process.
const LONGEST_TEXT = 200;
const MOST_MENU_ENTRIES = 100;
const MOST_EXTENSIONS = 50;
/** Of a name, on the file systems in use. */
const LONGEST_NAME = 255;

const text = z.string().min(1).max(LONGEST_TEXT);
const extension = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)?$/i)
  .max(16);
const fileKind = z.strictObject({
  label: text,
  extensions: z.array(extension).min(1).max(MOST_EXTENSIONS),
});
const bytes = z.custom<Uint8Array<ArrayBuffer>>(
  (value) => value instanceof Uint8Array && value.buffer instanceof ArrayBuffer,
);
/** A name alone: no folder, no character that a file system refuses or reads as a path. */
const fileName = text.refine((name) => !/[\p{Cc}/\\:*?"<>|]/u.test(name) && !/^\.*$/.test(name));

const saveRequest = z.strictObject({ title: text, suggestedName: fileName, kind: fileKind });

/** Of a file that lies there already: whatever its system allows but a path. */
const nameInFolder = z
  .string()
  .min(1)
  .max(LONGEST_NAME)
  .refine((name) => !/[/\0]/.test(name));
const languageTag = z.string().regex(/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i);
const count = z.number().int().nonnegative().max(999_999_999);
const maxBytes = z.number().int().positive();

const menuEntry = z.strictObject({
  command: text,
  label: text,
  accelerator: text.nullable(),
  enabled: z.boolean(),
});
const menuGroup = z.strictObject({
  id: z.enum(['file', 'edit', 'view', 'help']),
  label: text,
  entries: z.array(menuEntry).max(MOST_MENU_ENTRIES),
});

/** Channel → the shape that the arguments must have. Only the main process imports this. */
export const bridgeArguments: {
  readonly [Channel in keyof BridgeCalls]: z.ZodType<Parameters<BridgeCalls[Channel]>>;
} = {
  'files:open': z.tuple([
    z.strictObject({
      title: text,
      kind: fileKind,
      several: z.boolean(),
      maxBytes,
    }),
  ]),
  'files:save': z.tuple([saveRequest.extend({ bytes })]),
  'files:save-pdf': z.tuple([saveRequest]),
  'menu:show': z.tuple([z.array(menuGroup).max(menuGroup.shape.id.options.length)]),
  'words:speak': z.tuple([languageTag]),
  'folder:choose': z.tuple([text]),
  'folder:current': z.tuple([]),
  'folder:stop': z.tuple([]),
  'folder:list': z.tuple([]),
  'folder:read': z.tuple([nameInFolder, maxBytes]),
  'backups:write': z.tuple([bytes, z.strictObject({ papers: count, annotations: count })]),
  'backups:list': z.tuple([]),
  'backups:read': z.tuple([nameInFolder, maxBytes]),
  'backups:choose': z.tuple([text]),
  'backups:due': z.tuple([z.boolean()]),
  'given:take': z.tuple([maxBytes]),
};
