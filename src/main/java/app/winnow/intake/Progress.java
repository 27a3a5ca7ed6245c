package app.winnow.intake;

import app.winnow.intake.value.Texts;
import app.winnow.intake.value.WordFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far a learner is with a course, in the words of {@code progress-words.txt}. */
enum Progress {
    COMPLETED("completed"), STARTED("started"), NOT_STARTED("not started");

    private static final Map<String, Progress> WORDS = words();
    private static final int LONGEST = 60;

    private final String word;

    Progress(String word) {
        this.word = word;
    }

    /** What the text says; empty for any other text. A bracket behind it ("Completed (late)") does not matter. */
    static Optional<Progress> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Texts.plain(text).replace('_', ' ');
        Progress known = WORDS.get(plain);
        return Optional.ofNullable(known != null ? known : WORDS.get(plain.replaceFirst("\\s*[(\\[\\uff08].*|\\s+-\\s.*", "")));
    }

    private static Map<String, Progress> words() {
        Map<String, Progress> words = new HashMap<>();
        Map<String, List<String>> file = WordFile.read(Texts.class, "progress-words.txt");
        for (Progress progress : values()) {
            file.get(progress.word).forEach(word -> words.putIfAbsent(Texts.plain(word), progress));
        }
        return words;
    }
}
