/**
 * The open portfolio and the portfolios of this machine. Start at {@link app.winnow.workspace.Workspace} (what every page shares) and
 * {@link app.winnow.workspace.Portfolios} (listing, creating, opening,
 * forgetting). Observable, but no scene and no thread may enter.
 */
package app.winnow.workspace;
