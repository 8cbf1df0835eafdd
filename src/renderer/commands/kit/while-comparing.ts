/** What commands on compared claim sets share: when they can run, and why else they cannot. */
import { t } from '#catalogue/translate';
import type { Workbench } from '../../session/workbench';
import { noPaper } from './reasons';

export const isComparing = ({ state: { value } }: Workbench): boolean =>
  value.onScreen.kind === 'paper' && value.route.kind === 'paper' && value.route.look.compared !== null;

export const notComparing = (workbench: Workbench): string =>
  workbench.session() ? t('command.not-comparing') : noPaper();
