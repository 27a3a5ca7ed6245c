package app.winnow.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Cause;
import app.winnow.model.State;
import app.winnow.model.Worded;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The sample's twelve outcomes: performance with a measure and somebody who wants it. */
class SampleOutcomesTest {
    private static final Sample SAMPLE = new Sample();
    private static final List<Map<String, String>> OPENING = SampleRows.of(SAMPLE.outcomes());
    private static final List<Map<String, String>> TRUTH = SampleRows.of(SAMPLE.outcomesTruth());

    @Test
    void twelve_outcomes_have_a_measure_a_way_to_go_and_a_sponsor() {
        List<Map<String, String>> outcomes = outcomes(TRUTH);
        assertThat(outcomes).hasSize(12).allSatisfy(row -> {
            for (String column : List.of("Outcome", "Measure", "Unit", "Source", "Sponsor")) {
                assertThat(row.get(column)).as(column).isNotBlank();
            }
            assertThat(Double.parseDouble(row.get("Baseline"))).isNotEqualTo(Double.parseDouble(row.get("Target")));
            assertThat(Double.parseDouble(row.get("Weight"))).isPositive();
            assertThat(Worded.find(State.class, row.get("State"))).isPresent();
        });
        assertThat(outcomes).extracting(row -> row.get("State")).contains("gap", "held", "coming");
    }

    @Test
    void the_truth_knows_the_causes_of_every_gap_and_who_owns_those_that_are_not_knowledge() {
        for (Map<String, String> outcome : outcomes(TRUTH)) {
            List<String> causes = SampleRows.several(outcome.get("Causes"));
            assertThat(causes.isEmpty()).as(outcome.get("Id")).isEqualTo(!outcome.get("State").equals("gap"));
            assertThat(causes).as(outcome.get("Id")).allSatisfy(cause -> {
                assertThat(Worded.find(Cause.class, cause.replaceAll("\\(.*\\)", ""))).isPresent();
                assertThat(cause.contains("(")).isEqualTo(!cause.equals("knowledge"));
            });
        }
    }

    @Test
    void in_the_truth_the_outcomes_of_every_unit_are_all_written() {
        assertThat(SampleRows.of(SAMPLE.catalog())).allSatisfy(offering -> assertThat(complete(TRUTH, offering)).as(offering.get("Course ID")).isTrue());
    }

    @Test
    void the_program_opens_with_a_part_of_the_truth() {
        assertThat(OPENING).hasSameSizeAs(TRUTH);
        for (int row = 0; row < TRUTH.size(); row++) {
            Map<String, String> known = TRUTH.get(row);
            assertThat(OPENING.get(row)).as(known.get("Id")).allSatisfy((column, cell) -> assertThat(cell).isIn("", known.get(column)));
        }
        assertThat(outcomes(OPENING)).as("gaps whose causes nobody has said")
                .anyMatch(row -> row.get("State").equals("gap") && row.get("Causes").isEmpty());
        assertThat(SampleRows.of(SAMPLE.catalog())).as("units that are not complete").anyMatch(offering -> !complete(OPENING, offering));
    }

    private static List<Map<String, String>> outcomes(List<Map<String, String>> rows) {
        return rows.stream().filter(row -> !row.get("Outcome").isEmpty()).toList();
    }

    /** One row says yes whose unit and audience are each blank or the offering's (decision model, section 1). */
    private static boolean complete(List<Map<String, String>> rows, Map<String, String> offering) {
        return rows.stream().anyMatch(row -> row.get("Complete").equals("yes") && fits(row.get("Business unit"), offering.get("Department"))
                && fits(row.get("Audience"), offering.get("Audience")));
    }

    private static boolean fits(String scope, String own) {
        return scope.isEmpty() || scope.equals(own);
    }
}
