/**
 * What an audit and its history say once a column or a name is forgotten: the same changes with other texts, which lead to the same states. Start at
 * {@link app.winnow.model.forget.Forgetting}. Pure: no file and no screen; what is rewritten on disk, and in which order, is the journal's business.
 */
package app.winnow.model.forget;
