package app.winnow.settings;

/** The look of the window. */
public enum Look { LIGHT, DARK, PROJECTOR }
