package app.winnow.journal;

import java.time.Instant;

/** What cannot be read of a journal: how many lines, and when the last line was written that can be read (null when not even the first can). */
public record Damage(int lostLines, Instant lastGood) { }
