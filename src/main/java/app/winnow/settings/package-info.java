/**
 * What this machine remembers between two starts: look, window, rail, motion, the audit opened last ({@link app.winnow.settings.Settings}), and how people
 * said that spreadsheets are to be read ({@link app.winnow.settings.Mappings}). JSON files, written atomically; nothing of an audit may enter. Mappings and policies that people share are read and
 * written here too ({@link app.winnow.settings.MappingFile}, {@link app.winnow.settings.PolicyFile}).
 */
package app.winnow.settings;
