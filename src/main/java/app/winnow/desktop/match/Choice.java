package app.winnow.desktop.match;

/** One answer of a question: the key that gives it (a digit, a letter) and what it says. */
public record Choice(String key, String text) { }
