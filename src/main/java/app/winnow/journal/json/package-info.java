/**
 * Changes as JSON and back, by hand for each kind, without reflection. Start at {@link app.winnow.journal.json.ChangeCodec}. Whatever is not known here
 * (a field, a word, a kind, a version) is never skipped: it was made by a newer Winnow. Only Jackson's streaming core and {@code model} may enter.
 */
package app.winnow.journal.json;
