package app.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.picture.gallery.Gallery;
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
import java.util.stream.Stream;
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

    private static final String SECOND = """
            Code,Title,Duration (min),Completions,Business unit,Audience,Status
            A-1,Quoting with the configurator,120,55,Sales,Sellers,Active
            A-02,Old habits,,5,Sales,Sellers,Active
            A-4,Gone,60,5,Sales,Sellers,Inactive
            A-7,Brand new,15,,Sales,Sellers,Active
            """;

    @Test
    void a_second_catalog_brings_the_first_up_to_date_and_prints_what_is_new_gone_and_changed() throws IOException {
        write("second.csv", SECOND);
        assertThat(audit("--answers", at("answers.csv"), "--update", at("second.csv"), "--update-window", "2025-07-01..2026-06-30")).as(err).isZero();
        assertThat(out).contains("second.csv” is catalog.csv again: 2 of its 4", "New: 2", "A-7 Brand new", "Not in it any more: 2", "A-2 =1+1",
                "A-1 Quoting with the configurator: duration 90 -> 120; completions 40 -> 55", "A-02 Old habits may be A-3 Old habits: the same title",
                "As before: 1. Of all that it has, 0 are answered", "6 rows are 6 offerings, 1 of them withdrawn", "Decided: keep 1");
        assertThat(out).as("55 completions of 120 minutes: the second file's counts in the second file's time").contains("Seat hours a year: 110 before");
        assertThat(audit("--update", at("second.csv"), "--withdraw-gone")).isZero();
        assertThat(out).contains("6 rows are 6 offerings, 3 of them withdrawn");
    }

    @Test
    void json_gains_the_updates_and_the_added_data_and_keeps_its_promised_keys() throws IOException {
        write("second.csv", SECOND);
        write("cost.csv", "Course title,Cost\nOld habits,900\n");
        assertThat(audit("--json")).isZero();
        assertThat(out).doesNotContain("\"updates\"", "\"added\"");
        assertThat(audit("--json", "--update", at("second.csv"), "--add-data", at("cost.csv"))).as(err).isZero();
        assertThat(out).containsSubsequence("\"offerings\" : [", "\"questions\" : {", "\"ledger\" : {", "\"problems\" : [", "\"updates\" : [ {", "\"again\" : true", "\"new\" : [ {",
                "\"gone\" : [ {", "\"field\" : \"duration\"", "\"before\" : 90", "\"after\" : 120", "\"same\" : 1", "\"maybeTheSame\" : [ {", "\"added\" : [ {",
                "\"learnersCounted\" : false", "\"notUsed\" : 1");
    }

    @Test
    void added_data_is_read_by_its_own_mapping() throws IOException {
        write("usage.csv", "Code,How many\nA-1,200\n");
        write("map.json", """
                {"columns": {"How many": {"field": "completions"}}, "answers": {"usage-window": "2025-07-01..2026-06-30"}}
                """);
        assertThat(audit("--add-data", at("usage.csv"))).as(err).isZero();
        assertThat(out).contains("Seat hours a year: not known");
        assertThat(audit("--add-data", at("usage.csv"), "--data-mapping", at("map.json"))).as(err).isZero();
        assertThat(out).contains("Seat hours a year: 300 before");
    }

    @Test
    void rows_of_learners_in_added_data_are_counted_by_code_and_none_is_kept() throws IOException {
        write("people.csv", """
                Employee,What,Result
                Anna Schmidt,A-1,Pass
                Hans Becker,A-1,Fail
                Maria Rossi,A-1,Pass
                Anna Schmidt,A-2,Pass
                John Baker,A-2,Fail
                """);
        assertThat(audit("--add-data", at("people.csv"), "--data-window", "2025-07-01..2026-06-30", "--plan", at("plan.xlsx"))).as(err).isZero();
        assertThat(out).contains("5 rows of learners were counted to 2, one a course; no row of a learner is kept. 2 of 2 rows are about 2 offerings");
        assertThat(out).as("two of 90 minutes and one of 30").contains("Seat hours a year: 4 before");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            --withdraw-gone                                              | Nothing can be gone without a later catalog.
            --update @catalog.csv                                        | The catalog and its update are one file.
            --update @catalog.csv --update-mapping @answers.csv          | are one file
            --update @later.csv --update-mapping @answers.csv            | is no mapping
            --update @answers.csv --update-window 2024                   | "2024" is no usage window.
            --update-window 2024-01-01..2024-12-31                       | no later catalog is named
            --update-mapping @x.json                                     | no later catalog
            --data-mapping @x.json                                       | no data is added
            --add-data @later.csv --data-mapping @x.json                 | There is no file
            --add-data @later.csv --add-data @later.csv --add-data @later.csv --data-mapping @x.json --data-mapping @x.json | --data-mapping is said 2 times for 3 files.
            --update @later.csv --plan @later.xlsx --update-mapping @later.xlsx | The plan would overwrite a file
            """)
    void what_cannot_be_meant_with_files_beside_the_catalog_is_one_sentence(String options, String sentence) throws IOException {
        write("later.csv", SECOND);
        assertThat(audit(java.util.Arrays.stream(options.split(" ")).map(word -> word.startsWith("@") ? at(word.substring(1)) : word).toArray(String[]::new))).isEqualTo(2);
        assertThat(err.strip()).contains(sentence).doesNotContain("\n", "Exception");
        assertThat(out).isEmpty();
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
    void a_policy_of_a_file_is_what_the_audit_is_judged_by() throws IOException {
        write("answers.csv", """
                Code,Kind,Purpose,Required by,New or change,Obstacles,Serves,Impact,Response,Size
                *,course,perform,nobody,no,none,,,,
                A-1,,,,,,O1 3,6,memorised,1 of 3
                """);
        audit("--answers", at("answers.csv"), "--json");
        assertThat(results("A-1")).isEqualTo("\"keep/beside\"");
        write("policy.txt", "cell.high.memorised = slim/beside  # L&D board, 2026-05-04\nas-of = 2026-05-31\n");
        assertThat(audit("--answers", at("answers.csv"), "--policy", at("policy.txt"), "--json")).as(err).isZero();
        assertThat(results("A-1")).isEqualTo("\"slim/beside\"");
    }

    private String results(String code) {
        String of = out.substring(out.indexOf("\"" + code + "\""));
        return of.substring(of.indexOf('[') + 1, of.indexOf(']')).strip();
    }

    @Test
    void the_day_of_the_command_line_beats_that_of_the_policy() throws IOException {
        write("late.csv", "Code,Serves\nA-1,O1 3 level 3 2026-09-01\n");
        write("policy.txt", "as-of = 2026-10-01");
        audit("--answers", at("late.csv"), "--policy", at("policy.txt"), "--json");
        assertThat(out).doesNotContain("lies in the future");
        audit("--answers", at("late.csv"), "--policy", at("policy.txt"), "--as-of", "2026-07-01", "--json");
        assertThat(out).contains("lies in the future");
    }

    @Test
    void a_wrong_line_of_the_policy_is_among_the_problems() throws IOException {
        write("policy.txt", "impact.low = 3\nimpact.high = 9\n");
        assertThat(audit("--policy", at("policy.txt"), "--json")).isZero();
        assertThat(out).contains("policy.txt", "impact.high");
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

    @Test
    void drafts_of_the_aids_are_written_into_a_folder_and_counted() throws IOException {
        assertThat(run("audit", "--sample", "--aids", at("aids"))).as(err).isZero();
        assertThat(out).containsPattern("Drafts of aids: [1-9]\\d* in ");
        assertThat(folder.resolve("aids").resolve("Index of aids.docx")).isNotEmptyFile();
        assertThat(run("audit", "--sample", "--aids", at("aids"))).as(err).isZero();
        assertThat(out).contains("were there already");
    }

    @Test
    void every_picture_is_written_as_png_and_svg_and_a_second_run_says_that_it_replaced_them() throws IOException {
        assertThat(run("audit", "--sample", "--pictures", at("pictures"))).as(err).isZero();
        assertThat(out).containsPattern("Pictures: \\d+ in .*pictures");
        try (Stream<Path> files = Files.list(folder.resolve("pictures"))) {
            assertThat(files.filter(file -> file.toFile().length() > 0)).hasSize(2 * Gallery.kinds().size());
        }
        assertThat(run("audit", "--sample", "--pictures", at("pictures"), "--json")).as(err).isZero();
        assertThat(out).doesNotContain("Pictures:");
    }

    @Test
    void pictures_into_a_file_are_refused_in_a_sentence() {
        assertThat(audit("--pictures", at("catalog.csv"))).isEqualTo(Commands.REFUSED);
        assertThat(out).isEmpty();
        assertThat(err.strip().lines()).hasSize(1);
        assertThat(err).contains("another folder").doesNotContain("Exception");
    }
}
