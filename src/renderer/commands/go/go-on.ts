/** Back to the paper that one read last, as one left it. */
import { t } from '#catalogue/translate';
import type { LibraryEntry } from '#store/queries';
import { lastReadIn, rememberedOf } from '../../session/paper-memory';
import { paperRoute, parseRoute } from '../../session/route';
import type { Workbench } from '../../session/workbench';
import type { Command } from '../kit/command';

export const goOn: Command = {
  id: 'go-on',
  label: () => t('command.go-on'),
  keywords: () => t('command.go-on-keywords'),
  keys: [],
  scope: 'everywhere',
  menu: 'view',
  isEnabled: (workbench) => lastRead(workbench) !== null,
  whyDisabled: ({ state }) =>
    t(state.value.onScreen.kind === 'library' ? 'command.go-on-nothing' : 'command.go-on-why'),
  run: (workbench) => {
    const entry = lastRead(workbench);
    if (!entry) return;
    const { id } = entry.paper;
    const route = parseRoute(rememberedOf(id)?.address ?? '');
    workbench.goTo(route.kind === 'paper' && route.paperId === id ? route : paperRoute(id));
  },
};

const lastRead = ({ state: { value } }: Workbench): LibraryEntry | null =>
  value.onScreen.kind === 'library' ? lastReadIn(value.library ?? []) : null;
