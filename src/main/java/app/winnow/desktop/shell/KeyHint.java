package app.winnow.desktop.shell;

/** One line of the overview of keys: the key as printed on it and what it does in words. */
public record KeyHint(String key, String what) { }
