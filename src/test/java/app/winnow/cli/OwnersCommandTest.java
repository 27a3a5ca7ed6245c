package app.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnersCommandTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-06-30T12:00:00Z"), ZoneOffset.UTC);
    @TempDir
    private Path folder;
    private String out;
    private String err;

    @BeforeEach
    void files() throws IOException {
        write("catalog.csv", """
                Code,Title,Duration (min),Completions,Business unit,Owner
                A-1,Quoting with the configurator,90,40,Sales,Ana Ruiz
                A-2,Writing offers,30,10,Sales,Bo Li
                A-3,Old habits,,5,Sales,
                """);
        write("outcomes.csv", """
                Id,Outcome,Business unit,State,Causes,Complete
                O1,Quote the right machine,Sales,gap,knowledge,yes
                """);
        write("answers.csv", """
                Code,Kind,Purpose,Required by,New or change,Obstacles,Serves
                *,course,perform,nobody,no,none,
                A-1,,,,,,O1 2
                """);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private int owners(String... more) {
        List<String> args = new ArrayList<>(List.of("owners", folder.resolve("catalog.csv").toString(), "--outcomes", folder.resolve("outcomes.csv").toString(),
                "--answers", folder.resolve("answers.csv").toString()));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    private int run(String... args) {
        StringWriter printed = new StringWriter();
        StringWriter said = new StringWriter();
        int status = new Commands(new PrintWriter(printed), new PrintWriter(said), TODAY).run(args);
        out = printed.toString();
        err = said.toString();
        return status;
    }

    private Path to() {
        return folder.resolve("sheets");
    }

    private void fill(String file, String code, String key, String text) throws IOException {
        Path path = to().resolve(file);
        try (InputStream in = Files.newInputStream(path); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int column = 0;
            while (!sheet.getRow(0).getCell(column).getStringCellValue().equals(key)) {
                column++;
            }
            for (Row row : sheet) {
                if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(code)) {
                    row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
                }
            }
            try (OutputStream stream = Files.newOutputStream(path)) {
                workbook.write(stream);
            }
        }
    }

    @Test
    void sheets_are_written_with_a_week_to_return_them_and_never_over_others_unasked() throws IOException {
        assertThat(owners("--to", to().toString())).as(err).isZero();
        assertThat(out).contains("Owners' sheets: 3 in ", "returned by 2026-07-07", "Ana Ruiz: offerings 1", "no owner: offerings 1");
        Files.writeString(to().resolve("Owner sheet Ana Ruiz.xlsx"), "filled in");
        assertThat(owners("--to", to().toString(), "--return-by", "2026-07-01")).isEqualTo(2);
        assertThat(err).contains("Owner sheet Ana Ruiz.xlsx", "--replace");
        assertThat(to().resolve("Owner sheet Ana Ruiz.xlsx")).hasContent("filled in");
        assertThat(owners("--to", to().toString(), "--return-by", "2026-07-01", "--replace")).isZero();
        assertThat(owners("--to", to().toString(), "--return-by", "soon", "--replace")).isEqualTo(2);
    }

    @Test
    void what_comes_back_is_printed_and_can_go_into_a_plan_whose_answers_are_given_back() throws IOException {
        assertThat(owners("--to", to().toString())).isZero();
        fill("Owner sheet Ana Ruiz.xlsx", "A-1", "impact", "6 damage or a fine");
        fill("Owner sheet Bo Li.xlsx", "A-2", "serves-1", "none of them");
        fill("Owner sheet Bo Li.xlsx", "A-2", "note", "Nobody uses it.");
        Path plan = folder.resolve("plan.xlsx");
        assertThat(owners("--read", to().toString(), "--plan", plan.toString())).as(err).isZero();
        assertThat(out).contains("Sheets read: 3; differences: 2", "A-1 Quoting with the configurator", "unknown -> 6 damage or a fine", "unknown -> none of them", "Nobody uses it.");
        assertThat(run("audit", folder.resolve("catalog.csv").toString(), "--outcomes", folder.resolve("outcomes.csv").toString(), "--answers", plan.toString(), "--json")).as(err).isZero();
        assertThat(out).contains("\"retire/none\"");
        assertThat(owners("--read", to().toString(), "--json")).isZero();
        assertThat(out).contains("\"theirs\" : \"6 damage or a fine\"", "\"owner\" : \"Ana Ruiz\"", "\"refused\" : [ ]");
    }

    @Test
    void a_sheet_of_another_catalog_is_refused_with_its_sentence_and_the_others_are_read() throws IOException {
        assertThat(owners("--to", to().toString())).isZero();
        write("catalog.csv", """
                Code,Title,Duration (min),Completions,Business unit,Owner
                B-1,Baking,90,40,Sales,Ana Ruiz
                """);
        write("answers.csv", "Code,Kind\n*,course\n");
        assertThat(owners("--read", to().toString(), "--json")).isEqualTo(2);
        assertThat(err).contains("Owner sheet Ana Ruiz.xlsx was written from another audit");
        assertThat(out).contains("\"refused\" : \"Owner sheet Bo Li.xlsx was written from another audit");
    }

    @Test
    void one_says_either_where_to_write_or_what_to_read() {
        assertThat(owners()).isEqualTo(2);
        assertThat(owners("--to", to().toString(), "--read", to().toString())).isEqualTo(2);
        assertThat(owners("--to", to().toString(), "--plan", folder.resolve("p.xlsx").toString())).isEqualTo(2);
        assertThat(owners("--read", folder.toString(), "--plan", folder.resolve("catalog.csv").toString())).isEqualTo(2);
        assertThat(owners("--read", folder.resolve("gone").toString())).isEqualTo(2);
        assertThat(run("owners", "--sample", "--to", to().toString())).as(err).isZero();
    }

    @Test
    void an_audit_says_what_is_unknown_where_it_is_asked_to_and_only_then() {
        String[] audit = {"audit", folder.resolve("catalog.csv").toString(), "--outcomes", folder.resolve("outcomes.csv").toString(), "--json", "--quality"};
        assertThat(run(audit)).as(err).isZero();
        assertThat(out).contains("\"quality\"", "\"fact\" : \"duration\"", "\"unit\" : \"Sales\"", "\"next\"");
        assertThat(run("audit", audit[1], "--outcomes", audit[3], "--quality")).isZero();
        assertThat(out).contains("duration: 1 of 3 unknown", "Ask next: ");
        assertThat(run("audit", audit[1], "--outcomes", audit[3], "--json")).isZero();
        assertThat(out).doesNotContain("\"quality\"");
    }
}
