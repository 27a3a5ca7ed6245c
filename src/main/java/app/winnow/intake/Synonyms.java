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

    private static final int MANY = 1 << 14;

    private final Map<String, List<Entry>> entries = new HashMap<>(MANY);

    Synonyms(Map<String, List<String>> file) {
        file.forEach((name, headings) -> {
            String word = name.replaceAll("\\s*\\(.*", "");
            Field field = word.equals("none") ? null : Field.named(word).orElseThrow(() -> new IllegalArgumentException("headings.txt: no field " + word));
            Trust trust = name.contains("(weak)") ? Trust.WEAK : name.contains("(alone)") ? Trust.ALONE : name.contains("(part)") ? Trust.PART : Trust.FULL;
            Entry entry = new Entry(field, trust, name.contains("(reversed)"));
            for (String heading : headings) {
                add(HeadingText.tight(heading), entry);
            }
        });
    }

    private void add(String tight, Entry fresh) {
        List<Entry> same = entries.get(tight);
        if (same == null) {
            same = new ArrayList<>(2);
            entries.put(tight, same);
        }
        for (Entry entry : same) {
            if (entry.field == fresh.field && entry.trust.ordinal() <= fresh.trust.ordinal()) {
                return;
            }
        }
        same.add(fresh);
    }

    /** The entries for these words written together; empty when none. */
    List<Entry> of(String tight) {
        return entries.getOrDefault(tight, List.of());
    }
}
