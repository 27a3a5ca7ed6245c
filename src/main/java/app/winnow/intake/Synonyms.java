package app.winnow.intake;

import app.winnow.intake.value.WordFile;
import app.winnow.model.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The headings that people and systems use for each field, read from {@code headings.txt}, which anyone may extend. */
final class Synonyms {

    /** How far a heading can be trusted: as a whole or inside another, as a whole only, too general to be sure, only when nothing better is there. */
    enum Trust { FULL, ALONE, PART, WEAK }

    /** One known heading; {@code field} null means that it looks like a field and is none. */
    record Entry(Field field, Trust trust, boolean reversed) { }

    /** What the file says. */
    static final Synonyms KNOWN = new Synonyms(WordFile.read(Synonyms.class, "headings.txt"));

    private final Map<String, List<Entry>> entries = new HashMap<>();

    Synonyms(Map<String, List<String>> file) {
        file.forEach((name, headings) -> {
            String word = name.replaceAll("\\s*\\(.*", "");
            Field field = word.equals("none") ? null : Field.named(word).orElseThrow(() -> new IllegalArgumentException("headings.txt: no field " + word));
            headings.forEach(heading -> add(heading, field, name));
        });
    }

    private void add(String heading, Field field, String name) {
        Trust trust = name.contains("(weak)") ? Trust.WEAK : name.contains("(alone)") ? Trust.ALONE : name.contains("(part)") ? Trust.PART : Trust.FULL;
        List<Entry> same = entries.computeIfAbsent(String.join("", HeadingText.wordsOf(heading)), key -> new ArrayList<>(2));
        if (same.stream().noneMatch(entry -> entry.field == field && entry.trust.ordinal() <= trust.ordinal())) {
            same.add(new Entry(field, trust, name.contains("(reversed)")));
        }
    }

    /** The entries for these words written together; empty when none. */
    List<Entry> of(String tight) {
        return entries.getOrDefault(tight, List.of());
    }
}
