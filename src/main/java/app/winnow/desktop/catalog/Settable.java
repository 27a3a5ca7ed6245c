package app.winnow.desktop.catalog;

import app.winnow.model.Ask;
import app.winnow.model.Basis;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.Portfolio;
import app.winnow.model.Purpose;
import app.winnow.model.Requirement;
import app.winnow.model.Response;
import app.winnow.model.Status;
import app.winnow.model.Worded;
import app.winnow.model.change.BulkEdit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can be set for many offerings at once: a fact of the catalog, which is typed, or an answer, which is chosen. */
sealed interface Settable {

    /** Its key in the bundle. */
    String key();

    /** What setting this value would change; null takes back what people said. */
    BulkEdit edit(Portfolio portfolio, Collection<String> codes, Object value);

    /** A fact of the catalog. */
    record Fact(Field field) implements Settable {
        @Override
        public String key() {
            return field.word();
        }

        @Override
        public BulkEdit edit(Portfolio portfolio, Collection<String> codes, Object value) {
            return BulkEdit.fact(portfolio, codes, field, value);
        }
    }

    /** An answer, with the keys of its values in the bundle beside them. */
    record Answer<T>(Ask<T> ask, String key, List<T> values, List<String> keys) implements Settable {
        @SuppressWarnings("unchecked")
        @Override
        public BulkEdit edit(Portfolio portfolio, Collection<String> codes, Object value) {
            return BulkEdit.answer(portfolio, codes, ask, (T) value);
        }
    }

    /** All of them, in the order of the list. */
    static List<Settable> all() {
        Stream<Settable> facts = Stream.of(Field.UNIT, Field.OWNER, Field.AUDIENCE, Field.LANGUAGE, Field.TYPE, Field.CATEGORY, Field.PROVIDER, Field.DURATION).map(Fact::new);
        Stream<Settable> answers = Stream.of(worded(Ask.KIND, "kind", Kind.values()), worded(Ask.PURPOSE, "purpose", Purpose.values()),
                required(), worded(Ask.STATUS, "status", Status.values()),
                new Answer<>(Ask.NEW_OR_CHANGE, "new", List.of(true, false), List.of("yes", "no")),
                new Answer<>(Ask.IMPACT, "impact", IntStream.rangeClosed(1, 7).boxed().toList(), IntStream.rangeClosed(1, 7).mapToObj(String::valueOf).toList()),
                worded(Ask.RESPONSE, "response", Response.values()));
        return Stream.concat(facts, answers).toList();
    }

    private static <T extends Worded> Settable worded(Ask<T> ask, String key, T[] values) {
        return new Answer<>(ask, key, List.of(values), Arrays.stream(values).map(value -> value.word().replace(' ', '-')).toList());
    }

    private static Settable required() {
        return new Answer<>(Ask.REQUIRED_BY, "required", Arrays.stream(Basis.values()).map(basis -> new Requirement(basis, "")).toList(),
                Arrays.stream(Basis.values()).map(basis -> basis.word().replace(' ', '-')).toList());
    }
}
