package app.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditCommandTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-06-30T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;
    private String out;
    private String err;

    @BeforeEach
    void files() throws IOException {
        write("catalog.csv", """
                Code,Title,Duration (min),Completions,Business unit,Audience,Status
                A-1,Quoting with the configurator,90,40,Sales,Sellers,Active
                A-2,"=1+1",30,10,Sales,Sellers,Active
                A-3,Old habits,,5,Sales,Sellers,Active
                A-4,Gone,60,5,Sales,Sellers,Inactive
                """);
        write("outcomes.csv", """
                Id,Outcome,Weight,Business unit,State,Causes,Complete
                O1,Quote the right machine,2,Sales,gap,knowledge,yes
                """);
        write("answers.csv", """
                Code,Kind,Purpose,Required by,New or change,Obstacles,Serves,Impact,Response,Size,Decision,Decided by,Same as
                *,course,perform,nobody,no,none,,,,,,,
                A-1,,,,,,O1 3,6,memorised,1 of 3,keep,Ana,
                A-2,,,,,,none,,,,,,
                A-9,,,,,,none,,,,,,
                """);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String... args) {
        StringWriter printed = new StringWriter();
        StringWriter said = new StringWriter();
        int status = new Commands(new PrintWriter(printed), new PrintWriter(said), TODAY).run(args);
        out = printed.toString();
        err = said.toString();
        return status;
    }

    private int audit(String... more) {
        List<String> args = new ArrayList<>(List.of("audit", at("catalog.csv"), "--outcomes", at("outcomes.csv")));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    @Test
    void added_data_is_joined_before_the_audit_and_what_does_not_match_is_a_problem() throws IOException {
        write("usage.csv", """
                Course ID,Completions
                A-1,200
                A-99,7
                """);
        write("cost.csv", """
                Course title,Cost
                Old habits,900
                """);
        assertThat(audit("--usage-window", "2025-07-01..2026-06-30", "--json")).isZero();
        assertThat(out).as("40 completions of 90 minutes and 10 of 30").contains("\"expected\" : 65,");
        assertThat(audit("--usage-window", "2025-07-01..2026-06-30", "--add-data", at("usage.csv"), "--add-data", at("cost.csv"), "--data-window",
                "2025-07-01..2026-06-30", "--json")).as(err).isZero();
        assertThat(out).as("200 completions now").contains("\"expected\" : 305,", "\"text\" : \"A-99\"", "Rows not used: 1.").doesNotContain("This row has no title");
        assertThat(run("audit", at("catalog.csv"), "--outcomes", at("outcomes.csv"), "--data-window", "2025-07-01..2026-06-30")).isEqualTo(2);
        assertThat(audit("--add-data", at("usage.csv"), "--plan", at("usage.csv"))).isEqualTo(2);
        assertThat(audit("--add-data", at("usage.csv"))).as(err).isZero();
    }

    @Test
    void json_says_what_becomes_of_each_offering_that_is_not_withdrawn() {
        assertThat(audit("--answers", at("answers.csv"), "--usage-window", "2025-07-01..2026-06-30", "--json")).as(err).isZero();
        assertThat(err).isEmpty();
        assertThat(out).contains("\"code\" : \"A-1\"", "\"title\" : \"=1+1\"", "\"results\" : [ \"keep/beside\" ]", "\"settled\" : true", "\"rule\" : \"Serves nothing\"",
                "\"protected\" : false", "\"questions\" : {", "\"netDeliverables\" : {", "There is no offering with the code A-9.");
        assertThat(out).doesNotContain("\"code\" : \"A-4\"");
    }

    @Test
    void without_json_a_dozen_lines_say_where_things_stand() {
        assertThat(audit("--answers", at("answers.csv"), "--usage-window", "2025-07-01..2026-06-30", "--plan", at("plan.xlsx"))).as(err).isZero();
        assertThat(out.lines()).hasSizeBetween(10, 16);
        assertThat(out).contains("4 rows are 4 offerings, 1 of them withdrawn", "Decided: keep 1", "Seat hours a year: 65 before", "plan.xlsx");
        assertThat(folder.resolve("plan.xlsx")).exists();
    }

    @Test
    void hours_a_year_are_unknown_until_somebody_says_what_the_counts_cover() {
        assertThat(audit()).isZero();
        assertThat(out).contains("Seat hours a year: not known");
    }

    @Test
    void a_mapping_says_what_columns_hold_and_what_the_counts_cover_and_the_option_beats_it() throws IOException {
        write("mapping.json", """
                {"columns": {"Duration (min)": {"field": "duration", "unit": "h"}}, "answers": {"usage-window": "2024-07-01..2026-06-30"}}
                """);
        assertThat(audit("--mapping", at("mapping.json"), "--answers", at("answers.csv"))).as(err).isZero();
        assertThat(out).contains("Seat hours a year: 1,950 before");
        assertThat(audit("--mapping", at("mapping.json"), "--answers", at("answers.csv"), "--usage-window", "2025-07-01..2026-06-30")).as(err).isZero();
        assertThat(out).contains("Seat hours a year: 3,900 before");
    }

    @Test
    void what_of_a_mapping_does_not_fit_is_among_the_problems() throws IOException {
        write("mapping.json", "{\"columns\": {\"Thema\": {\"field\": \"category\"}}}");
        assertThat(audit("--mapping", at("mapping.json"), "--json")).as(err).isZero();
        assertThat(out).contains("Thema");
    }

    @Test
    void the_plan_given_back_changes_nothing() throws IOException {
        write("answers.csv", Files.readString(folder.resolve("answers.csv")).replaceAll("(?m)^A-9.*\\R", ""));
        audit("--answers", at("answers.csv"), "--plan", at("plan.xlsx"), "--json");
        String first = out;
        assertThat(run("audit", at("catalog.csv"), "--outcomes", at("plan.xlsx"), "--answers", at("plan.xlsx"), "--json")).as(err).isZero();
        assertThat(out).isEqualTo(first);
    }

    @Test
    void the_sample_needs_no_file() {
        assertThat(run("audit", "--sample", "--json")).as(err).isZero();
        assertThat(out).contains("\"offerings\"").contains("\"all\"");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            --policy x.txt                          | policy
            --mapping nowhere.json                  | nowhere.json
            --usage-window 2026                     | no usage window
            --usage-window 2026-06-30..2025-07-01   | no usage window
            --as-of yesterday                       | no date
            --plan plan.pdf                         | ends in .xlsx
            --sample                                | not both
            --answers nowhere.csv                   | nowhere.csv
            --colour red                            | --help
            --plan nowhere/plan.xlsx                | no folder
            """)
    void what_does_not_fit_is_refused_in_a_sentence(String args, String sentence) {
        assertThat(audit(args.split(" "))).isEqualTo(Commands.REFUSED);
        assertThat(out).isEmpty();
        assertThat(err.strip().lines()).hasSize(1);
        assertThat(err).contains(sentence).doesNotContain("Exception");
    }

    @Test
    void a_plan_never_overwrites_what_is_read() {
        assertThat(run("audit", at("plan.xlsx"), "--outcomes", at("outcomes.csv"), "--plan", at("plan.xlsx"))).isEqualTo(Commands.REFUSED);
        assertThat(err).contains("overwrite");
    }

    @Test
    void a_catalog_without_outcomes_is_refused() {
        assertThat(run("audit", at("catalog.csv"))).isEqualTo(Commands.REFUSED);
        assertThat(err).contains("--outcomes");
        assertThat(run("audit")).isEqualTo(Commands.REFUSED);
    }

    @Test
    void evidence_may_be_as_new_as_the_day_that_is_judged_from() throws IOException {
        write("late.csv", "Code,Serves\nA-1,O1 3 level 3 2026-09-01\n");
        audit("--answers", at("late.csv"), "--json");
        assertThat(out).contains("lies in the future");
        audit("--answers", at("late.csv"), "--as-of", "2026-10-01", "--json");
        assertThat(out).doesNotContain("lies in the future");
    }
}
