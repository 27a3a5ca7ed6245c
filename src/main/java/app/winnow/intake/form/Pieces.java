package app.winnow.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Several values of one cell, separated by {@code ;}. A value that holds a {@code ;} itself is put together again where its parts make no sense alone. */
final class Pieces {
    private static final int LONGEST = 8;

    private Pieces() { }

    /** The values, each understood by {@code one}; what it does not understand in any length is handed to {@code otherwise}, which says why. */
    static <T> List<T> of(String cell, Function<String, Optional<T>> one, Function<String, NotUnderstood> otherwise) throws NotUnderstood {
        String[] parts = cell.split(";", -1);
        List<T> values = new ArrayList<>();
        int at = 0;
        while (at < parts.length) {
            if (parts[at].isBlank()) {
                at++;
                continue;
            }
            int end = at;
            Optional<T> value = Optional.empty();
            StringBuilder piece = new StringBuilder();
            while (value.isEmpty() && end < parts.length && end < at + LONGEST) {
                piece.append(end == at ? "" : ";").append(parts[end]);
                value = one.apply(piece.toString().strip());
                end++;
            }
            if (value.isEmpty()) {
                throw otherwise.apply(parts[at].strip());
            }
            values.add(value.get());
            at = end;
        }
        return values;
    }
}
