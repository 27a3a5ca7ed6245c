package app.winnow.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Disposition;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample's answers: the truth leaves nothing open, and the program opens with a part of it. */
class SampleAnswersTest {
    private static final Sample SAMPLE = new Sample();
    private static final List<Map<String, String>> CATALOG = SampleRows.of(SAMPLE.catalog());
    private static final Set<String> CODES = CATALOG.stream().map(row -> row.get("Course ID")).collect(Collectors.toSet());
    private static final List<Map<String, String>> TRUTH = SampleRows.of(SAMPLE.answersTruth());
    private static final List<Map<String, String>> OPENING = SampleRows.of(SAMPLE.answers());
    private static final Map<String, Map<String, String>> KNOWN = byCode(TRUTH);
    private static final Map<String, Map<String, String>> OPEN = byCode(OPENING);
    private static final Set<String> DECIDED = Set.of("Decision", "Aid", "Into", "Reason", "Decided by", "Decided on", "Owner", "Wave", "Due", "Accepted by");
    private static final Pattern SUFFIX = Pattern.compile("[\\s_-]*(\\((19|20)\\d\\d\\)|\\bv\\d+|\\bold|final|- (en|de|es))$");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void every_value_is_a_word_that_the_answers_file_knows(boolean truth) {
        for (Map<String, String> row : truth ? TRUTH : OPENING) {
            row.forEach((column, cell) -> assertThat(cell.isEmpty() || AnswerWords.ALLOWED.getOrDefault(column, any -> true).test(cell))
                    .as(row.get("Code") + ", " + column + ": " + cell).isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kind", "Purpose", "Required by", "Serves", "New or change", "Size", "Access", "Directness", "Prerequisite of", "Attached to",
        "Member of", "Assigned", "Status"})
    void the_truth_knows_of_every_offering(String column) {
        assertThat(KNOWN.keySet()).isEqualTo(CODES);
        assertThat(KNOWN.values()).allSatisfy(row -> assertThat(row.get(column)).as(row.get("Code")).isNotEmpty());
    }

    @Test
    void the_truth_knows_impact_response_and_obstacles_of_every_offering_or_of_each_of_its_tasks() {
        Map<String, List<Map<String, String>>> tasks = TRUTH.stream().filter(row -> !row.get("Task").isEmpty())
                .collect(Collectors.groupingBy(row -> row.get("Code")));
        assertThat(tasks).hasSizeBetween(2, 3).allSatisfy((code, rows) -> assertThat(rows).hasSizeBetween(2, 7));
        KNOWN.forEach((code, row) -> assertThat(tasks.getOrDefault(code, List.of(row))).as(code).allSatisfy(own -> {
            for (String column : List.of("Impact", "Response", "Obstacles")) {
                assertThat(own.get(column)).as(column).isNotEmpty();
            }
        }));
    }

    @Test
    void what_a_law_or_contract_prescribes_is_known_and_the_same_wherever_it_is_named() {
        Map<String, Set<String>> prescribed = new HashMap<>();
        KNOWN.values().stream().filter(row -> !row.get("Required by").matches("nobody|internal policy.*"))
                .forEach(row -> prescribed.computeIfAbsent(row.get("Required by"), basis -> new HashSet<>()).add(row.get("Prescribed")));
        assertThat(prescribed).hasSizeGreaterThan(20).allSatisfy((basis, values) -> assertThat(values).hasSize(1).doesNotContain(""));
    }

    @Test
    void every_outcome_and_every_offering_that_is_named_exists() {
        Set<String> outcomes = SampleRows.of(SAMPLE.outcomesTruth()).stream().map(row -> row.get("Id")).collect(Collectors.toSet());
        for (Map<String, String> row : Stream.concat(KNOWN.values().stream(), OPEN.values().stream()).toList()) {
            for (String column : List.of("Same as", "Not same as", "Prerequisite of", "Attached to", "Member of", "Into")) {
                assertThat(SampleRows.several(row.get(column))).as(row.get("Code") + ", " + column)
                        .allMatch(code -> code.equals("none") || CODES.contains(code) && !code.equals(row.get("Code")));
            }
            if (!row.get("Serves").equals("none")) {
                assertThat(SampleRows.several(row.get("Serves"))).extracting(link -> link.split(" ")[0]).isSubsetOf(outcomes).doesNotHaveDuplicates();
            }
        }
        CATALOG.stream().filter(row -> !row.get("Parent").isEmpty())
                .forEach(row -> assertThat(KNOWN.get(row.get("Course ID")).get("Member of")).isEqualTo(row.get("Parent")));
    }

    @Test
    void every_pair_of_equal_titles_is_answered_from_both_sides() {
        Map<String, Set<String>> titles = new HashMap<>();
        CATALOG.forEach(row -> titles.computeIfAbsent(bare(row.get("Title")), title -> new HashSet<>()).add(row.get("Course ID")));
        List<Set<String>> equal = titles.values().stream().filter(codes -> codes.size() > 1).toList();
        assertThat(equal).hasSizeGreaterThan(5);
        for (Set<String> codes : equal) {
            for (String code : codes) {
                Set<String> answered = new HashSet<>(SampleRows.several(KNOWN.get(code).get("Same as")));
                answered.addAll(SampleRows.several(KNOWN.get(code).get("Not same as")));
                assertThat(answered).as("what is said of " + code).containsAll(codes.stream().filter(other -> !other.equals(code)).toList());
            }
        }
    }

    @Test
    void what_is_the_same_is_nowhere_called_different() {
        KNOWN.forEach((code, row) -> SampleRows.several(row.get("Same as")).forEach(other ->
                assertThat(SampleRows.several(KNOWN.get(other).get("Not same as"))).as(other).doesNotContain(code)));
    }

    @Test
    void the_program_opens_with_a_part_of_the_truth() {
        OPEN.forEach((code, row) -> row.forEach((column, cell) -> {
            if (!DECIDED.contains(column) && !cell.isEmpty()) {
                assertThat(cell).as(code + ", " + column).isEqualTo(KNOWN.get(code).get(column));
            }
        }));
        assertThat(TRUTH).containsAll(OPENING.stream().filter(row -> !row.get("Task").isEmpty()).toList());
        assertThat(TRUTH).as("decisions are no truth").allSatisfy(row -> assertThat(DECIDED).allMatch(column -> row.get(column).isEmpty()));
    }

    @Test
    void a_list_that_is_confirmed_holds_for_all_that_have_no_answer_of_their_own() {
        Map<String, String> confirmed = OPENING.get(0);
        assertThat(confirmed.get("Code")).isEqualTo("*");
        assertThat(confirmed).containsEntry("Kind", "course").containsEntry("Required by", "nobody").containsEntry("Obstacles", "");
        KNOWN.forEach((code, truth) -> confirmed.forEach((column, rest) -> {
            if (!column.equals("Code") && !rest.isEmpty() && cell(OPEN, code, column).isEmpty()) {
                assertThat(truth.get(column)).as(code + ", " + column).isEqualTo(rest);
            }
        }));
    }

    @Test
    void what_members_take_from_their_path_is_true_for_them() {
        KNOWN.forEach((code, truth) -> SampleRows.several(truth.get("Member of")).stream().filter(path -> !path.equals("none")).forEach(path -> {
            for (String column : List.of("Serves", "New or change", "Impact", "Response", "Obstacles", "Required by", "Prescribed")) {
                if (cell(OPEN, code, column).isEmpty() && !cell(OPEN, path, column).isEmpty()) {
                    assertThat(cell(OPEN, path, column)).as(code + ", " + column).isEqualTo(truth.get(column));
                }
            }
        }));
    }

    @Test
    void much_is_still_open() {
        assertThat(CODES.size() - OPEN.size()).as("nobody has said anything").isBetween(60, 80);
        assertThat(OPEN.values().stream().filter(row -> !row.get("Serves").isEmpty()).count()).as("linked").isBetween(150L, 180L);
        assertThat(OPEN.values().stream().filter(row -> !row.get("Impact").isEmpty()).count()).as("with an impact").isBetween(60L, 120L);
    }

    @Test
    void every_disposition_is_decided_for_some_and_each_decision_is_complete() {
        List<Map<String, String>> decisions = OPEN.values().stream().filter(row -> !row.get("Decision").isEmpty()).toList();
        assertThat(decisions).hasSizeBetween(55, 70);
        assertThat(decisions).extracting(row -> row.get("Decision"))
                .containsOnlyElementsOf(Stream.of(Disposition.values()).map(Disposition::word).toList())
                .containsAll(Stream.of(Disposition.values()).map(Disposition::word).toList());
        assertThat(decisions).allSatisfy(row -> {
            assertThat(row.get("Decided by")).isNotBlank();
            assertThat(LocalDate.parse(row.get("Decided on"))).isBetween(SAMPLE.usageWindow().to(), SAMPLE.asOf());
            assertThat(row.get("Into").isEmpty()).isEqualTo(!row.get("Decision").equals("merge"));
            assertThat(row.get("Decision").equals("keep") || !row.get("Due").isEmpty()).as(row.get("Code") + " is due on a day").isTrue();
            assertThat(!row.get("Decision").equals("park") || !row.get("Reason").isEmpty() && !row.get("Accepted by").isEmpty()).as("park").isTrue();
        });
    }

    @Test
    void evidence_is_not_from_the_future_and_one_of_it_found_no_effect() {
        List<String> evidence = KNOWN.values().stream().flatMap(row -> SampleRows.several(row.get("Serves")).stream())
                .filter(link -> link.contains(" level ")).toList();
        assertThat(evidence).hasSizeBetween(5, 15).anyMatch(link -> link.endsWith("no effect"))
                .allMatch(link -> !LocalDate.parse(link.split(" ")[4]).isAfter(SAMPLE.asOf()));
    }

    private static Map<String, Map<String, String>> byCode(List<Map<String, String>> rows) {
        return rows.stream().filter(row -> !row.get("Code").equals("*") && row.get("Task").isEmpty())
                .collect(Collectors.toMap(row -> row.get("Code"), Function.identity()));
    }

    private static String cell(Map<String, Map<String, String>> rows, String code, String column) {
        return rows.getOrDefault(code, Map.of()).getOrDefault(column, "");
    }

    private static String bare(String title) {
        String plain = title.strip().toLowerCase(Locale.ROOT);
        return SUFFIX.matcher(plain).replaceFirst("").strip();
    }
}
