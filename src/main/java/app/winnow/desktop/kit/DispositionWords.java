package app.winnow.desktop.kit;

import app.winnow.model.AidValue;
import app.winnow.model.Disposition;
import app.winnow.model.Result;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Dispositions and aids in the words of the screen: "stop offering", "move into the work". Files have their own, fixed words. */
public final class DispositionWords {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.desktop.kit.messages");

    private DispositionWords() { }

    /** The word inside a sentence or a chip: "stop offering". */
    public static String of(Disposition disposition) {
        return WORDS.getString("disposition." + key(disposition.word()));
    }

    /** The word on a button, with a capital: "Stop offering". */
    public static String verb(Disposition disposition) {
        String word = of(disposition);
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    /** An aid value in words; "" for none. */
    public static String of(AidValue aid) {
        return aid == AidValue.NONE ? "" : WORDS.getString("aid." + aid.word());
    }

    /** The different dispositions of these results, in the order of lists: "keep or slim"; "" for none. */
    public static String any(Collection<Result> results) {
        List<String> words = results.stream().map(Result::disposition).distinct().sorted(Comparator.naturalOrder()).map(DispositionWords::of).toList();
        if (words.size() < 2) {
            return String.join("", words);
        }
        String or = " " + WORDS.getString("or") + " ";
        return words.stream().limit(words.size() - 1L).collect(Collectors.joining(", ")) + or + words.get(words.size() - 1);
    }

    private static String key(String word) {
        return word.replace(' ', '-');
    }
}
