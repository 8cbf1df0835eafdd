/** Every word that Postil says in German. */
import type { Messages } from './messages';

export const de: Messages = {
  // Die Wörter des Fachs, die alle Teile gemeinsam haben (docs/words.md)
  'tag.claim': 'Behauptung',
  'tag.evidence': 'Beleg',
  'tag.assessment': 'Einschätzung',

  // Actions
  // Annotations
  // App
  // Check
  // Colleagues
  // Command
  // Compare
  // Agreement
  // Consensus
  // Details
  // File
  // Keys
  // Language
  // Library
  // Map
  // Palette
  // Reader
  // Undo
};
