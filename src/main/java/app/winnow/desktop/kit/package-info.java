/**
 * Our own controls, the looks and the painters of pictures. Start at {@link app.winnow.desktop.kit.Look} for colours and at {@code app.css} for measures:
 * tokens first, then components; the dark look overrides tokens only. A page is put together from {@link app.winnow.desktop.kit.PageFrame},
 * {@link app.winnow.desktop.kit.Texts}, {@link app.winnow.desktop.kit.Buttons}, {@link app.winnow.desktop.kit.Tables} and their neighbours. A laid-out picture is shown by
 * {@link app.winnow.desktop.kit.PicturePane}. No feature and no workspace may enter.
 */
package app.winnow.desktop.kit;
