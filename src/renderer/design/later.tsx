/**
 * A component that is loaded when it is first shown. Where it cannot be, it says so in its place. Not by React's own
 * Suspense, which keeps what has come from the screen until 300 ms after something else began to wait.
 */
import { type ComponentType, type ReactElement, useEffect, useSyncExternalStore } from 'react';
import { t } from '#catalogue/translate';
import { Button } from './button';
import { loadPart, type PartNotLoaded } from './load-part';

type Loaded<Props> =
  | { readonly kind: 'loaded'; readonly Part: ComponentType<Props> }
  | { readonly kind: 'failed'; readonly message: string };

export interface NotLoadedProps {
  readonly message: string;
}

export interface LaterOptions {
  /** Stands in its place until it is there: nothing unless said. */
  readonly Waiting?: ComponentType;
  /** Says that it could not be loaded, where the place in the window is not right for that. */
  readonly Failed?: ComponentType<NotLoadedProps>;
}

export interface Arriving {
  /** Called whenever the component has come to stand in its place; the same function every time. */
  readonly onArrival?: () => void;
}

export const later = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { Waiting = Nothing, Failed = NotLoaded }: LaterOptions = {},
): ComponentType<Props & Arriving> => {
  let loaded: Loaded<Props> | null = null;
  let loading: Promise<void> | null = null;
  const ask = (): Promise<void> => {
    loading ??= loadPart(load)
      .then(
        (Part): Loaded<Props> => ({ kind: 'loaded', Part }),
        ({ message }: PartNotLoaded): Loaded<Props> => ({ kind: 'failed', message }),
      )
      .then((result) => {
        loaded = result;
      });
    return loading;
  };
  const listen = (heard: () => void): (() => void) => {
    void ask().then(heard);
    return nothing; // hearing of it later does no harm
  };
  return (props: Props & Arriving): ReactElement => {
    const { onArrival } = props;
    const shown = useSyncExternalStore(listen, () => loaded);
    const isThere = shown?.kind === 'loaded';
    useEffect(() => {
      if (isThere) onArrival?.();
    }, [isThere, onArrival]);
    if (!shown) return <Waiting />;
    return isThere ? <shown.Part {...props} /> : <Failed message={shown.message} />;
  };
};

const nothing = (): void => undefined;
const Nothing = (): null => null;

/** The whole page: a browser remembers that a module could not be loaded, and never asks for it again in the same page. */
export const LoadAnew = (): ReactElement => (
  <Button onClick={() => location.reload()}>{t('app.load-anew')}</Button>
);

const NotLoaded = ({ message }: NotLoadedProps): ReactElement => (
  <div className="place-message" role="alert">
    <p>{message}</p>
    <LoadAnew />
  </div>
);
