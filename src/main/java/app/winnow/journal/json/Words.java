package app.winnow.journal.json;

import app.winnow.model.Worded;
import java.time.LocalDate;

/** Small values as their words in files. */
final class Words {
    private Words() { }

    static <E extends Enum<E> & Worded> E find(Class<E> type, String word) throws MadeByNewer {
        return Worded.find(type, word).orElseThrow(() -> new MadeByNewer("the word " + word));
    }

    static <E extends Enum<E> & Worded> E findOrNull(Class<E> type, String word) throws MadeByNewer {
        return word == null ? null : find(type, word);
    }

    static String word(Worded value) {
        return value == null ? null : value.word();
    }

    static String date(LocalDate date) {
        return date == null ? null : date.toString();
    }
}
