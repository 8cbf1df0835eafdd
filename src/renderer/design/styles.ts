/** The style sheets of what has no component of its own, in front of which stands the order of all layers. */
import './layers.css';
import './reset.css';
import './tokens.css';
import './bar.css';
import './button.css';
import './field.css';
import './filter.css';
import './for-readers.css';
import './lined-list.css';
import './place-message.css';
import './side-panel.css';
import './tag.css';
import './text-place.css';
