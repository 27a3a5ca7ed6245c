package app.winnow.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.winnow.model.AidPlan;
import app.winnow.model.AidType;
import app.winnow.model.AidValue;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.SourceRows;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.SetDecision;
import app.winnow.sheet.Refused;
import app.winnow.verdict.Built;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AidFolderTest {
    private static final AidFolder.Watch NOBODY = (done, of) -> { };
    @TempDir
    private Path folder;
    private final Built built = new Built().outcome("O1", "", "knowledge").complete("", "", true);

    private AidFolderTest replaced(String code, String title, String description, AidType type) {
        built.apply(new AddOffering(Offering.imported(code, title, SourceRows.NONE, Facts.of(Map.of(Field.DESCRIPTION, description)))));
        built.apply(SetDecision.from(built.portfolio(), code, new Decision(Disposition.REPLACE, new AidPlan(AidValue.INSTEAD, "", type), "", "", Decision.By.UNKNOWN, Decision.Carrying.OPEN)));
        return this;
    }

    private AidFolder.Written write() {
        return AidFolder.write(built.portfolio(), built.verdicts(), true, folder, NOBODY);
    }

    private static String document(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file); XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(in))) {
            return text.getText();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void each_aid_is_a_word_document_and_markdown_and_the_list_names_them() throws IOException {
        replaced("A-1", "Closing a stall", "Counting the till, covering the goods and switching off the scale.", AidType.CHECKLIST);
        AidFolder.Written written = write();
        assertThat(written.drafts()).isEqualTo(1);
        assertThat(names()).containsExactly("A-1 Checklist Closing a stall.docx", "A-1 Checklist Closing a stall.md", "Index of aids.docx", "Index of aids.md");
        assertThat(written.files()).hasSize(4).first().isEqualTo(folder.resolve("Index of aids.docx"));
        assertThat(document(folder.resolve("A-1 Checklist Closing a stall.docx"))).contains("Closing a stall").contains("Counting the till").contains("Replaces");
        assertThat(Files.readString(folder.resolve("A-1 Checklist Closing a stall.md"))).startsWith("# Closing a stall\n").contains("- [ ] Covering the goods");
        assertThat(document(folder.resolve("Index of aids.docx"))).contains("A-1 Checklist Closing a stall.docx");
    }

    @Test
    void a_draft_that_people_went_on_writing_stays_as_they_left_it() throws IOException {
        replaced("A-1", "Closing a stall", "", AidType.CHECKLIST);
        write();
        Path draft = folder.resolve("A-1 Checklist Closing a stall.docx");
        Files.writeString(draft, "theirs");
        AidFolder.Written again = write();
        assertThat(Files.readString(draft)).isEqualTo("theirs");
        assertThat(again.kept()).isEqualTo(1);
        assertThat(again.files()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(AidType.class)
    void every_type_is_a_document_with_styles_and_lists_of_its_own(AidType type) throws IOException {
        replaced("A-1", "Closing a stall", "If it rains, cover the goods. If it is dark, light the lamp.", type);
        Path file = write().files().stream().filter(each -> each.toString().contains("A-1") && each.toString().endsWith(".docx")).findFirst().orElseThrow();
        try (InputStream in = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getStyles().getStyle("Title").getName()).isEqualTo("Title");
            assertThat(document.getParagraphs()).allMatch(paragraph -> document.getStyles().styleExist(paragraph.getStyle()));
            assertThat(document.getParagraphs().stream().filter(paragraph -> paragraph.getNumID() != null).map(paragraph -> paragraph.getNumID()).distinct().toList())
                    .isNotEmpty().allMatch(id -> document.getNumbering().numExist(id));
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW()).hasToString("11906");
        }
    }

    @Test
    void what_looks_like_markup_a_formula_or_an_escape_stays_text() throws IOException {
        String nasty = "=HYPERLINK(\"http://a\") <script>x</script> | `a` *b* _c_ [d](e) _x0041_ \u0007\u0000 \uD83D end &amp; # ~";
        replaced("A-1", nasty, "1. " + nasty + "\n2. # heading\n3. - dash", AidType.PROCEDURE);
        List<Path> files = write().files();
        String word = document(files.stream().filter(file -> file.toString().contains("A-1") && file.toString().endsWith(".docx")).findFirst().orElseThrow());
        assertThat(word).contains("=HYPERLINK(\"http://a\") <script>x</script> | `a` *b* _c_ [d](e) _x0041_").contains("&amp;");
        String markdown = Files.readString(files.stream().filter(file -> file.toString().contains("A-1") && file.toString().endsWith(".md")).findFirst().orElseThrow());
        assertThat(markdown).contains("\\<script\\>x\\</script\\>").contains("\\[d\\](e)").contains("\\_x0041\\_").contains("\\`a\\`").doesNotContain("<script>");
    }

    @Test
    void text_that_runs_from_the_right_and_text_without_blanks_are_kept() throws IOException {
        replaced("A-1", "\u05E4\u05EA\u05D9\u05D7\u05EA \u05D4\u05D7\u05E0\u05D5\u05EA", "\u5E97\u3092\u9589\u3081\u308B\u3002".repeat(400), AidType.PROCEDURE);
        Path file = write().files().stream().filter(each -> each.toString().contains("A-1") && each.toString().endsWith(".docx")).findFirst().orElseThrow();
        try (InputStream in = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getParagraphs().get(0).getText()).isEqualTo("\u05E4\u05EA\u05D9\u05D7\u05EA \u05D4\u05D7\u05E0\u05D5\u05EA");
            assertThat(document.getParagraphs().get(0).getCTP().getPPr().isSetBidi()).isTrue();
            assertThat(document.getParagraphs().stream().map(paragraph -> paragraph.getText().length())).allMatch(length -> length < 400);
        }
    }

    @Test
    void names_of_files_are_fit_for_windows_apart_by_more_than_case_and_the_same_every_time() throws IOException {
        replaced("a/1", "What: \"now\"? <here> | \\there*", "", AidType.CHECKLIST).replaced("A-1", "What- -now-- -here- - -there-", "", AidType.CHECKLIST)
                .replaced("CON", "", "", AidType.REFERENCE).replaced("Z", "\u202Egpj.exe " + "x".repeat(300), "", AidType.REFERENCE);
        write();
        List<String> names = names();
        assertThat(names).hasSize(10).allMatch(name -> name.length() < 100 && name.matches("[^<>:\"/\\\\|?*\\p{Cntrl}\u202E]+") && !name.matches("(?i)con(\\..*)?"));
        assertThat(names.stream().map(String::toLowerCase).collect(Collectors.toSet())).hasSize(10);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        write();
        assertThat(names()).isEqualTo(names);
    }

    @Test
    void stopped_midway_it_leaves_whole_files_and_no_list() throws IOException {
        replaced("A-1", "Closing a stall", "", AidType.CHECKLIST).replaced("A-2", "Opening a stall", "", AidType.CHECKLIST);
        assertThatThrownBy(() -> AidFolder.write(built.portfolio(), built.verdicts(), true, folder, (done, of) -> {
            if (done == 1) {
                throw new CancellationException();
            }
        })).isInstanceOf(CancellationException.class);
        assertThat(names()).containsExactly("A-1 Checklist Closing a stall.docx", "A-1 Checklist Closing a stall.md");
    }

    @Test
    void nothing_is_written_where_there_is_no_aid_and_a_file_in_the_way_is_said() throws IOException {
        assertThat(write().files()).isEmpty();
        replaced("A-1", "Closing a stall", "", AidType.CHECKLIST);
        Path file = Files.writeString(folder.resolve("taken"), "x");
        assertThatThrownBy(() -> AidFolder.write(built.portfolio(), built.verdicts(), true, file, NOBODY)).isInstanceOf(Refused.class).hasMessageContaining("another folder");
    }
}
