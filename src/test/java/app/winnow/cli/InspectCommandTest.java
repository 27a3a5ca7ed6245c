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

    @Test
    void a_mapping_is_refused_with_a_sentence_for_now() throws IOException {
        Path file = file("a.csv", "Code,Title\nA-1,Forklift safety\n", StandardCharsets.UTF_8);
        assertThat(run("inspect", "--mapping", "m.json", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("--mapping");
        assertThat(out.toString()).isEmpty();
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
