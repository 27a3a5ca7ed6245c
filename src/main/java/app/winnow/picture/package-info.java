/**
 * Portfolio to pictures in plain numbers: laid-out marks, labels, axes, legend, and the same in words and as a table. Start at {@link app.winnow.picture.Picture} and
 * {@link app.winnow.picture.PictureKind}; each kind lives in a room below, {@code gallery} lists them. Pure: painters, slides and page exports draw what is laid out
 * here, so that it is the same picture everywhere. No JavaFX may enter.
 */
package app.winnow.picture;
