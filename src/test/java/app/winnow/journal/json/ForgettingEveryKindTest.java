package app.winnow.journal.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Ask;
import app.winnow.model.change.Change;
import app.winnow.model.forget.Forget;
import app.winnow.model.forget.Forgetting;
import app.winnow.model.forget.NamedChanges;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A new kind of change, or a new text in an old one, that nobody taught to forget fails here. */
class ForgettingEveryKindTest {
    private static final String NAME = NamedChanges.NAME.toLowerCase(Locale.ROOT);

    static Stream<Change> kinds() {
        return NamedChanges.all().stream();
    }

    @Test
    void every_kind_that_the_model_permits_is_tried() {
        assertThat(kinds().map(Object::getClass).distinct().toList()).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrderElementsOf(Arrays.<Object>asList((Object[]) Change.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_name_stands_in_every_text_before_and_in_no_text_and_no_written_byte_after(Change change) throws IOException {
        List<String> before = texts(change);
        assertThat(before).as("what is tried has the name in every text").allMatch(text -> text.toLowerCase(Locale.ROOT).contains(NAME));
        if (!before.isEmpty()) {
            assertThat(bytes(change)).contains(NAME);
        }
        Forgetting forgetting = new Forgetting(new Forget.Name(NamedChanges.NAME));
        forgetting.know(change);

        Change after = forgetting.change(change, NamedChanges.before(change));

        assertThat(after).hasSameClassAs(change);
        assertThat(texts(after)).as("as many texts").hasSameSizeAs(before).noneMatch(text -> text.toLowerCase(Locale.ROOT).contains(NAME));
        assertThat(bytes(after)).doesNotContain(NAME);
        assertThat(ChangeCodec.read(parsed(ChangeCodec.write(after)))).as("it can still be read").isEqualTo(after);
    }

    private static String bytes(Change change) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Map<String, Object> part : ChangeCodec.write(change)) {
            all.append(new String(Json.text(part).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).append('\n');
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }

    private static List<Fields> parsed(List<Map<String, Object>> parts) throws IOException {
        List<Fields> parsed = new ArrayList<>();
        for (Map<String, Object> part : parts) {
            parsed.add(Json.parse(Json.text(part)));
        }
        return parsed;
    }

    /** Every text that is held anywhere in it, but for words that the program gives: units and date orders of columns, names of questions, keys of policies. */
    private static List<String> texts(Object value) {
        List<String> texts = new ArrayList<>();
        collect(value, texts);
        return texts;
    }

    private static void collect(Object value, List<String> texts) {
        if (value instanceof String text) {
            texts.add(text);
        } else if (value instanceof Collection<?> several) {
            several.forEach(one -> collect(one, texts));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> {
                collect(key, texts);
                collect(one, texts);
            });
        } else if (value instanceof Object[] array) {
            Arrays.stream(array).forEach(one -> collect(one, texts));
        } else if (value != null && isOurs(value.getClass())) {
            fields(value).forEach(one -> collect(one, texts));
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("app.winnow.") && !type.isEnum() && type != Ask.class && type != app.winnow.model.ColumnUse.class
                && type != app.winnow.model.PolicyKey.class;
    }

    private static List<Object> fields(Object of) {
        List<Object> values = new ArrayList<>();
        for (Field field : of.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                try {
                    field.setAccessible(true);
                    values.add(field.get(of));
                } catch (ReflectiveOperationException closed) {
                    throw new AssertionError(closed);
                }
            }
        }
        return values;
    }
}
