package app.winnow.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.winnow.intake.form.Mapping;
import app.winnow.model.Field;
import app.winnow.sheet.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingsTest {
    private static final List<String> HEADINGS = List.of("Code", "Title", "Hours", "Topic", "Remark");

    @TempDir
    private Path data;
    private Mappings mappings;

    @BeforeEach
    void open() {
        mappings = new Mappings(data);
    }

    private static Mapping mapping(String name, String... headings) {
        return new Mapping(name, null, null, List.of(headings), Map.of("Title", Mapping.Column.NOTHING.withField(Field.TITLE)), Map.of());
    }

    private static Mapping mapping(String name) {
        return mapping(name, HEADINGS.toArray(String[]::new));
    }

    @Test
    void what_was_taken_last_for_a_set_of_headings_is_found_in_any_order_also_after_a_restart() {
        mappings.remember(mapping("first"));
        mappings.remember(mapping("second"));
        List<String> shuffled = List.of("remark", " Title", "Code", "TOPIC", "Hours");
        assertThat(new Mappings(data).find(shuffled)).map(Mapping::name).contains("second");
        assertThat(mappings.names()).isEmpty();
    }

    @Test
    void the_time_that_counts_covered_is_found_as_last_times_and_answers_nothing() {
        Mapping said = mapping("taken").answered(Mapping.USAGE, "2024-01-01..2024-12-31");
        mappings.remember(said);
        mappings.save("Saved", mapping("", "Code", "Title").answered(Mapping.USAGE, "2023-01-01..2023-12-31"));
        assertThat(new Mappings(data).find(HEADINGS)).map(Mapping::answers).contains(Map.of(Mapping.USAGE_LAST_TIME, "2024-01-01..2024-12-31"));
        assertThat(mappings.find(List.of("Code", "Title"))).map(Mapping::answers).contains(Map.of(Mapping.USAGE_LAST_TIME, "2023-01-01..2023-12-31"));
        assertThat(mappings.named("Saved")).as("who chooses it by name says it").map(Mapping::answers).contains(Map.of(Mapping.USAGE, "2023-01-01..2023-12-31"));
    }

    @Test
    void four_fifths_of_the_headings_are_near_enough_three_fifths_are_not() {
        mappings.remember(mapping("known"));
        assertThat(mappings.find(List.of("Code", "Title", "Hours", "Topic"))).isPresent();
        assertThat(mappings.find(List.of("Code", "Title", "Hours", "Topic", "Note"))).isPresent();
        assertThat(mappings.find(List.of("Code", "Title", "Hours", "Theme", "Note"))).isEmpty();
        assertThat(mappings.find(List.of("Code", "Title", "Hours", "Topic", "Remark", "A", "B"))).isEmpty();
    }

    @Test
    void a_file_without_a_column_that_the_mapping_takes_for_a_field_is_not_near() {
        mappings.remember(mapping("known"));
        assertThat(mappings.find(List.of("Code", "Name", "Hours", "Topic", "Remark"))).isEmpty();
    }

    @Test
    void the_nearest_comes_first_and_a_saved_one_is_found_too() {
        mappings.remember(mapping("near", "Code", "Title", "Hours", "Topic"));
        mappings.save("whole", mapping(""));
        assertThat(mappings.find(HEADINGS)).map(Mapping::name).contains("whole");
        mappings.remember(mapping("taken"));
        assertThat(mappings.find(HEADINGS)).map(Mapping::name).contains("taken");
    }

    @Test
    void names_are_kept_whatever_letters_they_have() {
        List<String> names = List.of("SAP / Übersicht: 2026?", "SAP _ Übersicht_ 2026_", "LMS", "研修");
        names.forEach(name -> mappings.save(name, mapping("")));
        mappings.save("lms", mapping("", "Only this"));
        assertThat(mappings.names()).hasSize(4).contains("lms", "研修", "SAP / Übersicht: 2026?");
        assertThat(mappings.named("LMS")).map(Mapping::headings).contains(List.of("Only this"));
    }

    @Test
    void a_mapping_is_renamed_and_deleted_with_what_is_remembered_under_its_name() {
        mappings.save("Old", mapping(""));
        mappings.save("Other", mapping("", "x"));
        mappings.remember(mapping("Old"));
        assertThatThrownBy(() -> mappings.rename("Old", "other")).isInstanceOf(Refused.class).message().contains("other");
        mappings.rename("Old", "New");
        assertThat(mappings.names()).containsExactly("New", "Other");
        assertThat(mappings.find(HEADINGS)).map(Mapping::name).contains("New");
        mappings.delete("new");
        assertThat(mappings.names()).containsExactly("Other");
        assertThat(mappings.find(HEADINGS)).isEmpty();
        assertThatThrownBy(() -> mappings.rename("New", "Newer")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> mappings.save("  ", mapping(""))).isInstanceOf(Refused.class);
    }

    @Test
    void a_shared_file_comes_in_under_its_own_name_or_the_next_free_one() {
        Path shared = data.resolve("from a colleague.json");
        MappingFile.write(shared, mapping(""));
        assertThat(mappings.take(shared).mapping().name()).isEqualTo("from a colleague");
        assertThat(mappings.take(shared).mapping().name()).isEqualTo("from a colleague 2");
        assertThat(mappings.names()).containsExactly("from a colleague", "from a colleague 2");
    }

    @Test
    void a_damaged_file_is_set_aside_and_told_once_and_the_others_stay() throws IOException {
        mappings.save("Good", mapping(""));
        Path bad = Files.writeString(data.resolve("mappings").resolve("named").resolve("bad.json"), "{\"name\": \"Bad\", ");
        Files.write(data.resolve("mappings").resolve("named").resolve("worse.json"), new byte[] {(byte) 0xff, (byte) 0xfe, 0x00});
        assertThat(mappings.names()).containsExactly("Good");
        assertThat(mappings.troubles()).hasSize(2).anySatisfy(told -> assertThat(told).contains("bad.json", "set aside"));
        assertThat(mappings.troubles()).isEmpty();
        assertThat(bad).doesNotExist();
        assertThat(data.resolve("mappings").resolve("damaged").resolve("bad.json")).exists();
    }

    @Test
    void only_the_last_two_hundred_kinds_of_files_are_remembered() throws IOException {
        IntStream.rangeClosed(1, 205).forEach(number -> mappings.remember(mapping("n" + number, "Title", "Column " + number)));
        try (Stream<Path> files = Files.list(data.resolve("mappings").resolve("last"))) {
            assertThat(files).hasSize(200);
        }
        assertThat(mappings.find(List.of("Title", "Column 205"))).isPresent();
    }

    @Test
    void a_file_that_is_no_mapping_is_not_overwritten_and_no_folder_is_made() throws IOException {
        Path sheet = Files.writeString(data.resolve("catalog.csv"), "Code,Title");
        assertThatThrownBy(() -> MappingFile.write(sheet, mapping("A"))).isInstanceOf(Refused.class).message().contains("not overwritten");
        assertThat(sheet).content().isEqualTo("Code,Title");
        assertThatThrownBy(() -> MappingFile.write(data.resolve("nowhere").resolve("m.json"), mapping("A"))).isInstanceOf(Refused.class).message().contains("no folder");
        MappingFile.write(data.resolve("own"), mapping("A"));
        MappingFile.write(data.resolve("own"), mapping("B"));
        assertThat(MappingFile.read(data.resolve("own")).mapping().name()).isEqualTo("B");
    }

    @Test
    void what_cannot_be_written_is_refused_in_a_sentence() throws IOException {
        Files.writeString(data.resolve("mappings"), "a file where the folder should be");
        assertThatThrownBy(() -> mappings.save("A", mapping(""))).isInstanceOf(Refused.class).message().contains("cannot be written");
        assertThat(mappings.names()).isEmpty();
    }
}
