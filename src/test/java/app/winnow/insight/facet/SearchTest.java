package app.winnow.insight.facet;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Chunks;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.SourceRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Search finds by the beginnings of words, whatever their case and accents, in every script, and what looking through all texts finds. */
class SearchTest {
    private static final List<String> WORDS = List.of("Kran", "Krane", "Kranführer", "Élévateur", "elevation", "Straße", "strasse", "Łódź", "安全培训", "セミナー", "السلامة", "2024",
            "GDPR", "e-learning", "Zugang", "zu", "Ω", "Σίσυφος", "A-17", "x");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_found_is_what_looking_through_all_texts_finds(long seed) {
        Random random = new Random(seed);
        List<Offering> offerings = IntStream.range(0, 150).mapToObj(at -> offering("C" + at, text(random), text(random))).toList();
        Chunks<Offering> before = Chunks.of(offerings);
        TextIndex index = TextIndex.of(before);
        Chunks<Offering> now = before;
        for (int round = 0; round < 30; round++) {
            String search = search(random);
            assertThat(found(index, search)).as("'%s'", search).isEqualTo(slow(now, search));
            int at = random.nextInt(now.size());
            Chunks<Offering> next = now.with(at, now.get(at).withTitle(text(random)));
            index = index.with(now, next, new int[] {at}).orElseThrow();
            now = next;
        }
    }

    @ParameterizedTest(name = "{0} finds {1}: {2}")
    @CsvSource({"kranf,Kranführer,true", "KRANFU,Kranführer,true", "führer,Kranführer,false", "strasse,Straße,true", "elev,Élévateur,true", "lodz,Łódź,true",
        "培,安全培训,true", "安训,安全培训,true", "learn,e-learning,true", "a-17,A-17,true", "17 a,A-17,true", "18,A-17,false", "σισυφοσ,Σίσυφος,true"})
    void words_are_found_by_their_beginnings(String search, String title, boolean isFound) {
        TextIndex index = TextIndex.of(Chunks.of(List.of(offering("Q", title, ""))));
        assertThat(found(index, search).isEmpty()).isNotEqualTo(isFound);
    }

    @Test
    void code_description_tags_category_and_owner_are_searched_and_every_word_has_to_be_somewhere() {
        Facts facts = Facts.of(Map.of(Field.DESCRIPTION, "What a deck hand does", Field.TAGS, List.of("ropes"), Field.CATEGORY, List.of("Harbour"), Field.OWNER, "Mara Lind"));
        TextIndex index = TextIndex.of(Chunks.of(List.of(Offering.imported("F-1", "Mooring", SourceRows.NONE, facts), offering("F-2", "Mooring", ""))));
        assertThat(found(index, "moor f 1 deck rope harb mara")).containsExactly(0);
        assertThat(found(index, "mooring")).containsExactly(0, 1);
        assertThat(found(index, "mooring night")).isEmpty();
    }

    @Test
    void nothing_but_blanks_and_marks_is_no_search() {
        TextIndex index = TextIndex.of(Chunks.of(List.of(offering("A", "B", ""))));
        assertThat(index.find("  -- ! ")).isNull();
        assertThat(TextIndex.of(Chunks.of(List.of())).find("a")).isEmpty();
    }

    private static Offering offering(String code, String title, String description) {
        return Offering.imported(code, title, SourceRows.NONE, Facts.NONE.with(Field.DESCRIPTION, description));
    }

    private static String text(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(6)).mapToObj(at -> WORDS.get(random.nextInt(WORDS.size()))).collect(Collectors.joining(random.nextBoolean() ? " " : ", "));
    }

    private static String search(Random random) {
        List<String> parts = new ArrayList<>();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            String word = WORDS.get(random.nextInt(WORDS.size()));
            parts.add(word.substring(0, 1 + random.nextInt(word.length())));
        }
        return String.join(" ", parts);
    }

    private static List<Integer> found(TextIndex index, String search) {
        long[] bits = index.find(search);
        return IntStream.range(0, bits.length * 64).filter(at -> (bits[at >> 6] & 1L << at) != 0).boxed().toList();
    }

    private static List<Integer> slow(Chunks<Offering> offerings, String search) {
        return IntStream.range(0, offerings.size()).filter(at -> SlowSearch.hits(TextIndex.text(offerings.get(at)), search)).boxed().toList();
    }
}
