/**
 * The page that forgets a column or a name, in the audit and its whole history. Start at {@link app.winnow.desktop.forget.ForgetViewModel}: what it would
 * touch is always counted and shown before. No other page may enter; what is rewritten, and how, is below the workspace.
 */
package app.winnow.desktop.forget;
