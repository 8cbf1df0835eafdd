/**
 * A component that is loaded when it is first shown, within a Suspense. Where it cannot be, it says so in its place, and
 * can be asked for again.
 */
import { type ComponentType, type ReactElement, use, useEffect, useState } from 'react';
import { t } from '#catalogue/translate';
import { Button } from './button';
import { loadPart, type PartNotLoaded } from './load-part';

type Loaded<Props> =
  | { readonly kind: 'loaded'; readonly Part: ComponentType<Props> }
  | { readonly kind: 'failed'; readonly message: string };

export interface NotLoadedProps {
  readonly message: string;
  readonly onRetry: () => void;
}

/** `Failed` says that it could not be loaded, where the place in the window is not right for that. */
export const later = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Failed: ComponentType<NotLoadedProps> = NotLoaded,
): ComponentType<Props> => {
  let loading: Promise<Loaded<Props>> | null = null;
  const ask = (): Promise<Loaded<Props>> => {
    loading ??= loadPart(load).then(
      (Part): Loaded<Props> => ({ kind: 'loaded', Part }),
      ({ message }: PartNotLoaded): Loaded<Props> => ({ kind: 'failed', message }),
    );
    return loading;
  };
  const forget = (): void => {
    loading = null;
  };
  return (props: Props): ReactElement => {
    const [asked, setAsked] = useState(ask);
    const loaded = use(asked);
    const hasFailed = loaded.kind === 'failed';
    useEffect(() => (hasFailed ? forget : undefined), [hasFailed]); // whoever comes again has another chance
    if (loaded.kind === 'loaded') return <loaded.Part {...props} />;
    const onRetry = (): void => {
      forget();
      setAsked(ask());
    };
    return <Failed message={loaded.message} onRetry={onRetry} />;
  };
};

const NotLoaded = ({ message, onRetry }: NotLoadedProps): ReactElement => (
  <div className="place-message" role="alert">
    <p>{message}</p>
    <Button onClick={onRetry}>{t('app.try-again')}</Button>
  </div>
);
