package app.winnow.model.change;

import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One value for many offerings as one change, looked at before it is made: which say so already, which nobody has said anything else about, and which a person
 * has answered or typed otherwise. Those last are only changed when somebody wants them overwritten.
 *
 * @param same how many say so already
 * @param fresh the changes that take nothing from a person
 * @param otherwise the changes that replace what a person said
 */
public record BulkEdit(int same, List<Change> fresh, List<Change> otherwise) {
    public BulkEdit {
        fresh = List.copyOf(fresh);
        otherwise = List.copyOf(otherwise);
    }

    /** A catalog fact typed over what files say of these offerings; null takes back what people typed, so that the files count again. */
    public static BulkEdit fact(Portfolio portfolio, Collection<String> codes, Field field, Object value) {
        List<Change> fresh = new ArrayList<>();
        List<Change> otherwise = new ArrayList<>();
        for (String code : codes) {
            Offering offering = OfferingAt.find(portfolio, code);
            Object own = offering.own().value(field).orElse(null);
            boolean isSame = value == null ? own == null : value.equals(offering.value(field).orElse(null));
            if (!isSame) {
                (own == null ? fresh : otherwise).add(new SetFact(code, field, own, value));
            }
        }
        return new BulkEdit(codes.size() - fresh.size() - otherwise.size(), fresh, otherwise);
    }

    /** An answer about these offerings; null takes back what people answered. */
    public static <T> BulkEdit answer(Portfolio portfolio, Collection<String> codes, Ask<T> ask, T value) {
        List<Change> fresh = new ArrayList<>();
        List<Change> otherwise = new ArrayList<>();
        for (String code : codes) {
            T before = OfferingAt.find(portfolio, code).answers().get(ask).orElse(null);
            if (!Objects.equals(before, value)) {
                (before == null ? fresh : otherwise).add(new SetAnswer<>(code, ask, before, value));
            }
        }
        return new BulkEdit(codes.size() - fresh.size() - otherwise.size(), fresh, otherwise);
    }

    /** How many offerings change. */
    public int changes(boolean overwrite) {
        return fresh.size() + (overwrite ? otherwise.size() : 0);
    }

    /** All of it as one change that one undo takes back; what a person said otherwise only where it is to be overwritten. */
    public Several change(String what, boolean overwrite) {
        List<Change> all = overwrite ? Stream.concat(fresh.stream(), otherwise.stream()).toList() : fresh;
        return new Several(Titles.of("bulk", what, all.size()), all);
    }
}
