/** What a paper's claims can be exported as: a claim set, the file itself with highlights, and all that bridges write. */
import { t } from '#catalogue/translate';
import { AUDIENCES, type BridgeId } from '#core/bridges/bridge';
import { BRIDGES } from '#core/bridges/bridges';
import { audienceName, bridgeName, bridgePurpose, describeBridge } from '#words/describe-bridge';

export type ExportFormatId = 'claims' | 'annotated-pdf' | BridgeId;

export interface ExportFormat {
  readonly id: ExportFormatId;
  readonly name: string;
  /** What one would choose it for. */
  readonly purpose: string;
  /** What it keeps and loses. */
  readonly about: string;
  /** Whether sets can stand side by side in it. */
  readonly hasWide: boolean;
}

export interface FormatGroup {
  readonly name: string;
  readonly formats: readonly ExportFormat[];
}

/** In the order in which they are offered. `hasPages`: whether the paper's own file can have highlights. */
export const formatGroups = (hasPages: boolean): readonly FormatGroup[] => [
  { name: t('export.for-postil'), formats: [claimSet()] },
  ...AUDIENCES.map((audience) => ({
    name: audienceName(audience),
    formats: [
      ...(audience === 'people' && hasPages ? [annotatedPdf()] : []),
      ...BRIDGES.filter((bridge) => bridge.audience === audience).map((bridge) => ({
        id: bridge.id,
        name: bridgeName(bridge),
        purpose: bridgePurpose(bridge.id) ?? '',
        about: describeBridge(bridge.id),
        hasWide: bridge.wide !== undefined,
      })),
    ],
  })),
];

const claimSet = (): ExportFormat => ({
  id: 'claims',
  name: t('export.claims'),
  purpose: t('export.use-claims'),
  about: t('bridge.claims'),
  hasWide: false,
});

const annotatedPdf = (): ExportFormat => ({
  id: 'annotated-pdf',
  name: t('export.pdf'),
  purpose: t('export.use-pdf'),
  about: t('export.about-pdf'),
  hasWide: false,
});
