package app.winnow.intake;

/**
 * An offering that may be meant by what a file names, never taken unasked. {@code key} stands for the file's side and is what a choice names; {@code fileCode}
 * and {@code fileTitle} are as the file has them ("" when none), {@code row} is its first row in the file (1-based); {@code likeness} goes from 0 to 1.
 */
public record NearMatch(String key, String fileCode, String fileTitle, int row, String code, String title, double likeness, String why) { }
