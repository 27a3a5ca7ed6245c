package app.winnow.insight.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Turns a text into the numbers of its words: their stems, the parts of words that are written as one, and the groups of related words that they belong to. */
final class WordReader {
    /** A part says less than the whole word. */
    private static final float PART = 0.7f;
    /** How many words the longest entry of the related words has. */
    private static final int REACH = 4;

    /** Takes what a word says: the number of a stem or of a group, how loudly (0-1), and where the word stands. */
    interface Taker {
        void take(int word, float loudness, int from, int to);
    }

    private final Stems stems;
    private final StemIds ids;
    private final List<RelatedWords.Group> groups;
    private final Compounds compounds;
    private final Map<Language, Kin> kin = new EnumMap<>(Language.class);
    private final Reading learning = new Reading(true);

    WordReader(Stems stems, StemIds ids, List<RelatedWords.Group> groups) {
        this.stems = stems;
        this.ids = ids;
        this.groups = groups;
        compounds = new Compounds(ids);
    }

    /** Gets ready for a language, so that its groups are known before its texts are read. */
    void expect(Language language) {
        if (!kin.containsKey(language)) {
            Kin made = new Kin(groups, language, stems, ids);
            kin.put(language, made);
            for (int stem = 0; stem < ids.size(); stem++) {
                if (made.knows(stem)) {
                    compounds.mean(stem);
                }
            }
        }
    }

    /** Looks for this stem in longer ones from now on. */
    void mean(int stem) {
        compounds.mean(stem);
    }

    /** Reads a text of a language that was expected, giving numbers to words that were never met. */
    void learn(String text, Language language, Taker taker) {
        learning.begin(language, taker);
        stems.each(text, language, learning);
    }

    /** Reads a text; words that were never met say nothing. */
    void read(String text, Language language, Taker taker) {
        Reading reading = new Reading(false);
        reading.begin(language, taker);
        stems.each(text, language, reading);
    }

    private final class Reading implements Stems.Taker {
        private final boolean isLearning;
        private final int[] behind = new int[64];
        private final int[] starts = new int[64];
        private Language language;
        private Taker taker;
        private Kin known;
        private int count;

        Reading(boolean isLearning) {
            this.isLearning = isLearning;
        }

        void begin(Language next, Taker to) {
            language = next;
            taker = to;
            known = kin.get(next);
            count = 0;
        }

        @Override
        public void take(char[] stem, int length, int from, int to) {
            int id = isLearning ? ids.of(stem, length) : ids.known(stem, length);
            if (id >= 0) {
                taker.take(id, 1, from, to);
                tie(id, 1, from, to);
                for (int part : compounds.of(id, language)) {
                    taker.take(part, PART, from, to);
                    tie(part, PART, from, to);
                }
            }
            keep(id, from);
        }

        private void tie(int id, float share, int from, int to) {
            if (known == null) {
                return;
            }
            for (Kin.Tie tie : known.of(id)) {
                if (tie.before().length == 0) {
                    taker.take(tie.group(), share * tie.weight(), from, to);
                } else if (share == 1 && tie.isMet(behind, count)) {
                    taker.take(tie.group(), tie.weight(), starts[count - tie.before().length], to);
                }
            }
        }

        private void keep(int id, int from) {
            if (count == behind.length) {
                System.arraycopy(behind, count - REACH, behind, 0, REACH);
                System.arraycopy(starts, count - REACH, starts, 0, REACH);
                count = REACH;
            }
            behind[count] = id;
            starts[count++] = from;
        }
    }
}
