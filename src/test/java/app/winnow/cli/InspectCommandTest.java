package app.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {
    @TempDir
    private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return new Commands(new PrintWriter(out), new PrintWriter(err), java.time.Clock.systemUTC()).run(args);
    }

    private Path file(String name, String content, Charset charset) throws IOException {
        return Files.writeString(folder.resolve(name), content, charset);
    }

    private List<String> topLevelNames() throws IOException {
        List<String> names = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(out.toString())) {
            int depth = 0;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.FIELD_NAME && depth == 1) {
                    names.add(json.currentName());
                }
            }
        }
        return names;
    }

    @Test
    void json_has_exactly_what_is_promised_and_nothing_else_is_printed() throws IOException {
        Path file = file("kurse.csv", "Kursnummer;Kursname;Dauer (Min.)\n001;Gesprächsführung;90\n002;Übergabe;ca. 3\n", Charset.forName("windows-1252"));
        assertThat(run("inspect", file.toString(), "--json")).isZero();
        assertThat(topLevelNames()).containsExactly("file", "format", "encoding", "delimiter", "sheet", "headingRow", "rows", "offerings", "groupedBy", "columns",
                "leftOut", "questions", "dropped", "problems", "otherTables");
        assertThat(out.toString()).contains("\"encoding\" : \"windows-1252\"", "\"delimiter\" : \";\"", "\"sheet\" : null", "\"headingRow\" : 1", "\"rows\" : 2",
                "\"field\" : \"duration\"", "\"unit\" : \"min\"", "\"text\" : \"ca. 3\"");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_taken_is_refused_in_json_and_in_words() throws IOException {
        Path file = file("~$x.xlsx", "not a workbook\u0000\u0001", StandardCharsets.ISO_8859_1);
        assertThat(run("inspect", "--json", file.toString())).isEqualTo(2);
        assertThat(topLevelNames()).containsExactly("file", "refused");
        assertThat(err.toString().strip()).isNotEmpty().doesNotContain("Exception");
    }

    private static final String KNOTS = """
            Course ID,Title,Hours,Updated,Status,Topic,Topic,Enrolled,Remark
            K-1,Splicing a rope,2,03/04/2026,Phase 2,Deck,Ropes,12,Boatswain
            K-2,Reading the barometer,1,05/06/2026,Phase 3,Bridge,Weather,7,Watch officers
            K-3,Coiling lines by hand,3,07/08/2026,Phase 2,Deck,Lines,,Everybody
            """;

    private String inspected(String... args) {
        out.getBuffer().setLength(0);
        assertThat(run(args)).as(err.toString()).isZero();
        return out.toString();
    }

    @Test
    void a_mapping_that_was_saved_and_is_given_back_changes_nothing() throws IOException {
        String catalog = file("knots.csv", KNOTS, StandardCharsets.UTF_8).toString();
        Path mapping = folder.resolve("saved.json");
        String found = inspected("inspect", "--json", catalog, "--save-mapping", mapping.toString());
        assertThat(inspected("inspect", "--json", catalog, "--mapping", mapping.toString())).isEqualTo(found);
        assertThat(mapping).content().contains("\"Topic#2\"", "\"headingRow\" : 1", "\"dateOrder\" : \"dmy\"", "\"unit\" : \"h\"", "\"field\" : null");
    }

    @Test
    void a_mapping_that_was_changed_by_hand_is_followed_and_saved_again_as_it_is() throws IOException {
        String catalog = file("knots.csv", KNOTS, StandardCharsets.UTF_8).toString();
        Path hand = file("hand.json", """
                {"columns": {"Hours": {"unit": "min"}, "Updated": {"dateOrder": "mdy"}, "Remark": {"field": "audience"}, "Topic#2": {"field": null}},
                 "answers": {"status of Phase 2: Status": "in build", "usage-window": "2025-01-01..2025-12-31"}}
                """, StandardCharsets.UTF_8);
        Path again = folder.resolve("again.json");
        String followed = inspected("inspect", "--json", catalog, "--mapping", hand.toString(), "--save-mapping", again.toString());
        assertThat(followed).contains("\"unit\" : \"min\"", "\"dateOrder\" : \"mdy\"", "\"field\" : \"audience\"", "\"assumed\" : \"2025-01-01..2025-12-31\"", "\"key\" : \"usage-window\"")
                .contains("\"problems\" : [ ]");
        assertThat(inspected("inspect", "--json", catalog, "--mapping", again.toString())).isEqualTo(followed);
    }

    @Test
    void what_of_a_mapping_does_not_fit_is_told_and_the_rest_is_used() throws IOException {
        String catalog = file("knots.csv", KNOTS, StandardCharsets.UTF_8).toString();
        Path hand = file("hand.json", """
                {"sheet": "Kurse", "colour": "blue", "columns": {"Thema": {"field": "category"}, "Remark": {"field": "audience"}}, "answers": {"hours": "fathoms"}}
                """, StandardCharsets.UTF_8);
        assertThat(inspected("inspect", "--json", catalog, "--mapping", hand.toString())).contains("Kurse", "colour", "Thema", "fathoms", "\"field\" : \"audience\"", "\"row\" : null");
    }

    @Test
    void a_mapping_that_is_none_is_refused_with_its_line() throws IOException {
        String catalog = file("knots.csv", KNOTS, StandardCharsets.UTF_8).toString();
        Path broken = file("broken.json", "{\"columns\":\n {\"Hours\": {\"unit\": \"fathom\"}}}", StandardCharsets.UTF_8);
        assertThat(run("inspect", "--json", catalog, "--mapping", broken.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("broken.json", "line 2", "fathom", "Hours");
        assertThat(topLevelNames()).containsExactly("file", "refused");
        assertThat(run("inspect", catalog, "--mapping", folder.resolve("nowhere.json").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("nowhere.json");
    }

    @Test
    void a_mapping_never_overwrites_the_spreadsheet() throws IOException {
        Path catalog = file("knots.csv", KNOTS, StandardCharsets.UTF_8);
        assertThat(run("inspect", catalog.toString(), "--save-mapping", catalog.toString())).isEqualTo(2);
        assertThat(catalog).content().isEqualTo(KNOTS);
    }

    @Test
    void a_sheet_that_is_not_there_is_refused() throws IOException {
        Path file = file("a.csv", "Code,Title\nA-1,Forklift safety\n", StandardCharsets.UTF_8);
        assertThat(run("inspect", "--sheet", "Kurse", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("Kurse");
    }

    @Test
    void without_json_people_get_a_summary() throws IOException {
        Path file = file("a.csv", "Code,Title,Duration,Learner\nA-1,Forklift safety,90,Anna Weber\nA-1,Forklift safety,90,Paul Rossi\nA-2,Closing,ca. 3,Maria Kim\n", StandardCharsets.UTF_8);
        assertThat(run("inspect", file.toString())).isZero();
        assertThat(out.toString()).contains("3 data rows, 2 offerings", "Left out", "Learner", "ca. 3").doesNotContain("Anna");
    }

    @Test
    void a_workbook_of_several_thousand_rows_is_understood() throws IOException {
        StringBuilder rows = new StringBuilder("Course ID,Course Title,Hours\n");
        for (int row = 1; row <= 5_000; row++) {
            rows.append("C-").append(row).append(",How to do task ").append(row).append(" well,").append(row % 7 + 0.5).append('\n');
        }
        assertThat(run("inspect", "--json", file("big.csv", rows.toString(), StandardCharsets.UTF_8).toString())).isZero();
        assertThat(out.toString()).contains("\"offerings\" : 5000");
    }
}
