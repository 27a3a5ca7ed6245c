/** Every kind of picture that there is, in the order of the tabs: {@link app.winnow.picture.gallery.Gallery}. Nothing else may enter. */
package app.winnow.picture.gallery;
