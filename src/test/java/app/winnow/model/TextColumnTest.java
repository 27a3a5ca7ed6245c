package app.winnow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A column gives back its texts, however many different ones there are. */
class TextColumnTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 255, 256, 257, 65_535, 65_536, 65_537, 70_000})
    void texts_come_back_at_every_width(int different) {
        List<String> texts = new ArrayList<>();
        IntStream.range(0, different).forEach(at -> texts.add("t" + at));
        IntStream.range(0, different).forEach(at -> texts.add("t" + (different - 1 - at)));
        TextColumn column = TextColumn.of(texts);
        assertThat(column.size()).isEqualTo(texts.size());
        assertThat(column.words()).hasSize(different);
        assertThat(IntStream.range(0, column.size()).mapToObj(column::text).toList()).isEqualTo(texts);
        assertThat(column.code(column.size() - 1)).isZero();
        TextColumn same = TextColumn.of(column.words(), IntStream.range(0, column.size()).map(column::code).toArray());
        assertThat(same).isEqualTo(column).hasSameHashCodeAs(column);
        texts.set(0, "another");
        assertThat(TextColumn.of(texts)).isNotEqualTo(column);
    }

    @Test
    void a_text_that_is_not_there_is_a_fault() {
        assertThatThrownBy(() -> TextColumn.of(List.of("a"), new int[] {1})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TextColumn.of(List.of("a"), new int[] {-1})).isInstanceOf(IllegalArgumentException.class);
    }
}
