package app.winnow.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A value with a fixed English word, the same in every file and JSON whatever the system's language. */
public interface Worded {

    /** The word in files and JSON. */
    String word();

    /** The value whose word this is, ignoring case and outer blanks. */
    static <E extends Enum<E> & Worded> Optional<E> find(Class<E> type, String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants()).filter(value -> value.word().equals(wanted)).findFirst();
    }

    /** The word made of an enum constant's name: {@code MOVE_OUT} is "move out". */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
