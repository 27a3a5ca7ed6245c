package app.winnow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChunksTest {

    @Test
    void it_is_the_list_that_an_array_list_would_be() {
        Random random = new Random(7);
        List<Integer> plain = new ArrayList<>(IntStream.range(0, 1000).boxed().toList());
        Chunks<Integer> chunks = Chunks.of(plain);
        for (int step = 0; step < 500; step++) {
            int at = random.nextInt(plain.size());
            plain.set(at, -step);
            chunks = chunks.with(at, -step);
        }
        assertThat(chunks).isEqualTo(plain);
    }

    @Test
    void setting_an_element_leaves_the_earlier_list_alone() {
        Chunks<String> before = Chunks.of(List.of("a", "b"));
        Chunks<String> after = before.with(1, "c");
        assertThat(before).containsExactly("a", "b");
        assertThat(after).containsExactly("a", "c");
    }

    @Test
    void adding_across_the_edge_of_a_chunk_and_cutting_back_gives_the_same_list() {
        List<Integer> first = IntStream.range(0, 255).boxed().toList();
        Chunks<Integer> longer = Chunks.of(first).plus(List.of(255, 256, 257));
        assertThat(longer).hasSize(258).last().isEqualTo(257);
        assertThat(longer.first(255)).isEqualTo(first);
    }

    @Test
    void there_is_nothing_beyond_its_end() {
        Chunks<Integer> one = Chunks.of(List.of(1));
        assertThatThrownBy(() -> one.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> one.with(1, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
