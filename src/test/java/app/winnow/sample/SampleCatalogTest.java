package app.winnow.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample's catalog is believable, and as messy as a real one. */
class SampleCatalogTest {
    private static final Sample SAMPLE = new Sample();
    private static final List<Map<String, String>> CATALOG = SampleRows.of(SAMPLE.catalog());
    private static final Set<String> COMPANIES = Set.of("linkedin", "udemy", "coursera", "microsoft", "google", "amazon", "sap", "oracle", "siemens", "getinge",
            "steris", "miele", "philips", "cornerstone", "skillsoft", "pluralsight", "excel", "powerpoint", "whatsapp", "facebook", "salesforce");

    @Test
    void it_has_240_offerings_in_more_rows() {
        assertThat(CATALOG.stream().map(row -> row.get("Course ID")).distinct()).hasSize(240);
        assertThat(CATALOG).hasSizeBetween(250, 262);
    }

    @Test
    void rows_of_one_code_are_languages_or_revisions_of_one_course() {
        Map<String, List<Map<String, String>>> courses = CATALOG.stream().collect(Collectors.groupingBy(row -> row.get("Course ID")));
        courses.forEach((code, rows) -> {
            assertThat(rows).as(code).extracting(row -> row.get("Department") + row.get("Audience") + row.get("Type") + row.get("Parent")).containsOnly(
                    rows.get(0).get("Department") + rows.get(0).get("Audience") + rows.get(0).get("Type") + rows.get(0).get("Parent"));
            assertThat(rows).as(code).extracting(row -> row.get("Language") + " " + row.get("Last Updated")).doesNotHaveDuplicates();
        });
    }

    @Test
    void it_speaks_three_languages_and_has_eight_units() {
        assertThat(CATALOG).extracting(row -> row.get("Language")).containsOnly("en", "de", "es");
        assertThat(CATALOG.stream().map(row -> row.get("Department")).distinct()).hasSize(8).doesNotContain("");
    }

    @Test
    void every_title_and_description_is_written_for_its_course() {
        assertThat(CATALOG).extracting(row -> row.get("Description")).doesNotHaveDuplicates().noneMatch(String::isBlank);
        assertThat(CATALOG).extracting(row -> row.get("Title")).doesNotHaveDuplicates()
                .noneMatch(title -> Pattern.matches("(?i)(course|training|module|kurs|curso) \\d+", title));
    }

    @Test
    void it_is_as_messy_as_a_real_one() {
        assertThat(count(row -> row.get("Duration").isEmpty())).as("without a duration").isBetween(20, 60);
        assertThat(count(row -> row.get("Completed").isEmpty())).as("without completions").isPositive();
        assertThat(count(row -> row.get("Completed").equals("0"))).as("nobody completed it").isPositive();
        assertThat(count(row -> row.get("Owner").isEmpty())).as("without an owner").isPositive();
        assertThat(count(row -> row.get("Mandatory").equals("Y"))).as("mandatory").isGreaterThan(30);
        assertThat(count(row -> !row.get("Parent").isEmpty())).as("members of a path").isGreaterThan(15);
    }

    @Test
    void parents_are_rows_of_the_catalog() {
        Set<String> codes = CATALOG.stream().map(row -> row.get("Course ID")).collect(Collectors.toSet());
        assertThat(CATALOG).extracting(row -> row.get("Parent")).allMatch(parent -> parent.isEmpty() || codes.contains(parent));
    }

    @Test
    void nobody_completed_more_often_than_they_enrolled_and_nothing_happened_after_the_sample_s_day() {
        assertThat(CATALOG).allSatisfy(row -> {
            if (!row.get("Completed").isEmpty() && !row.get("Enrolled").isEmpty()) {
                assertThat(Integer.parseInt(row.get("Completed"))).isLessThanOrEqualTo(Integer.parseInt(row.get("Enrolled")));
            }
            for (String column : List.of("Last Accessed", "Last Updated")) {
                if (!row.get(column).isEmpty()) {
                    assertThat(LocalDate.parse(row.get(column))).isBeforeOrEqualTo(SAMPLE.asOf());
                }
            }
        });
        assertThat(SAMPLE.usageWindow().months()).isEqualTo(12);
    }

    @Test
    void no_real_company_is_named() throws IOException {
        for (InputStream file : List.of(SAMPLE.catalog(), SAMPLE.outcomes(), SAMPLE.answers(), SAMPLE.outcomesTruth(), SAMPLE.answersTruth())) {
            Set<String> words = Stream.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT).split("\\P{L}+"))
                    .collect(Collectors.toSet());
            assertThat(words).doesNotContainAnyElementsOf(COMPANIES);
        }
    }

    @Test
    void its_files_can_be_copied_to_a_folder(@TempDir Path folder) throws IOException {
        SAMPLE.copyTo(folder);
        assertThat(Files.readAllBytes(folder.resolve("catalog.csv"))).isEqualTo(SAMPLE.catalog().readAllBytes());
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(5);
        }
    }

    private static int count(Predicate<Map<String, String>> asked) {
        return (int) CATALOG.stream().filter(asked).count();
    }
}
