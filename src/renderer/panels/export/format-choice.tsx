/** The formats that there are, grouped by whom they are for: one is always chosen, by arrow keys too. */
import { type ReactElement, useId } from 'react';
import type { ExportFormat, ExportFormatId, FormatGroup } from '../../actions/library/export-formats';

interface FormatChoiceProps {
  readonly groups: readonly FormatGroup[];
  readonly chosen: ExportFormatId;
  readonly onChoose: (id: ExportFormatId) => void;
}

export const FormatChoice = ({ groups, chosen, onChoose }: FormatChoiceProps): ReactElement => (
  <div className="export-formats">
    {groups.map(({ name, formats }) => (
      <fieldset key={name} className="export-group">
        <legend>{name}</legend>
        {formats.map((format) => (
          <FormatItem
            key={format.id}
            format={format}
            isChosen={format.id === chosen}
            onChoose={() => onChoose(format.id)}
          />
        ))}
      </fieldset>
    ))}
  </div>
);

interface FormatItemProps {
  readonly format: ExportFormat;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

const FormatItem = ({ format, isChosen, onChoose }: FormatItemProps): ReactElement => {
  const [name, purpose] = [useId(), useId()];
  return (
    <label className="choice export-format">
      <input
        ref={isChosen ? focusAtOpening : null}
        type="radio"
        name="export-format"
        checked={isChosen}
        aria-labelledby={name}
        aria-describedby={purpose}
        onChange={onChoose}
      />
      <span>
        <span id={name} translate="no">
          {format.name}
        </span>
        <small id={purpose}>{format.purpose}</small>
      </span>
    </label>
  );
};

/** Else the first format takes the focus when the dialog opens, which is not the chosen one. */
const focusAtOpening = (input: HTMLInputElement | null): void => input?.setAttribute('autofocus', '');
