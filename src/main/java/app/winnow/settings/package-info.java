/**
 * What this machine remembers between two starts: look, window, rail, motion, the audit opened last. Start at
 * {@link app.winnow.settings.Settings}. One JSON file, written atomically; nothing of an audit may enter.
 */
package app.winnow.settings;
