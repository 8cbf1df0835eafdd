/** A component that is loaded when it is first shown, within a Suspense. Where it cannot be, it says so in its place. */
import { type ComponentType, type ReactElement, use } from 'react';
import { t } from '#catalogue/translate';
import { Button } from './button';
import { loadPart, type PartNotLoaded } from './load-part';

type Loaded<Props> =
  | { readonly kind: 'loaded'; readonly Part: ComponentType<Props> }
  | { readonly kind: 'failed'; readonly message: string };

export interface NotLoadedProps {
  readonly message: string;
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
  return (props: Props): ReactElement => {
    const loaded = use(ask());
    return loaded.kind === 'loaded' ? <loaded.Part {...props} /> : <Failed message={loaded.message} />;
  };
};

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
