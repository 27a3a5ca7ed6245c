package app.winnow.journal;

import java.time.Instant;

/** Who has a portfolio open: the user's name, the computer's name, since when. */
public record Holder(String user, String host, Instant since) { }
