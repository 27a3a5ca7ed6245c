package app.winnow.intake.value;

import app.winnow.model.Status;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Yes and no in the words of many systems and languages; and where an offering stands, in the words for status. */
public final class Flags {
    private static final Map<String, List<String>> WORDS = WordFile.read(Flags.class, "flag-words.txt");
    private static final Set<String> YES = set("yes");
    private static final Set<String> NO = set("no");
    private static final Set<String> OFFERED = set("offered");
    private static final Set<String> WITHDRAWN = set("withdrawn");
    private static final Set<String> IN_BUILD = set("in build");
    private static final Set<String> PROPOSED = set("proposed");
    private static final Set<String> REQUIRED = set("required");
    private static final Set<String> OPTIONAL = set("optional");

    private static final Set<String> FREE = set("free");

    private Flags() { }

    /** Whether a price says that nothing is paid. */
    public static boolean isFree(String text) {
        return text.length() <= 40 && FREE.contains(Texts.plain(text));
    }

    /** Yes or no; empty for anything else. */
    public static Optional<Boolean> yesNo(String text) {
        return either(key(text), YES, NO);
    }

    /** Where the word says that an offering stands: on offer (active, published, 1), in build, proposed, or withdrawn; empty for a word that is not known. */
    public static Optional<Status> status(String text) {
        String key = key(text);
        if (IN_BUILD.contains(key)) {
            return Optional.of(Status.IN_BUILD);
        }
        if (PROPOSED.contains(key)) {
            return Optional.of(Status.PROPOSED);
        }
        Optional<Boolean> offered = either(key, OFFERED, WITHDRAWN);
        return (offered.isPresent() ? offered : either(key, YES, NO)).map(yes -> yes ? Status.OFFERED : Status.WITHDRAWN);
    }

    /** Whether the word says required (REQ, mandatory, yes) or optional (REC, recommended, no). */
    public static Optional<Boolean> required(String text) {
        String key = key(text);
        Optional<Boolean> required = either(key, REQUIRED, OPTIONAL);
        return required.isPresent() ? required : either(key, YES, NO);
    }

    /** What the words are found by; a text too long to be one of them has a key that none has. */
    private static String key(String text) {
        return text.length() > 40 ? "" : Texts.plain(text).replace('_', ' ');
    }

    private static Optional<Boolean> either(String key, Set<String> yes, Set<String> no) {
        return yes.contains(key) ? Optional.of(true) : no.contains(key) ? Optional.of(false) : Optional.empty();
    }

    private static Set<String> set(String name) {
        Set<String> plain = new HashSet<>();
        WORDS.get(name).forEach(word -> plain.add(Texts.plain(word)));
        return plain;
    }
}
