package app.winnow.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.FakeNotices;
import app.winnow.desktop.OpenAudit;
import app.winnow.insight.facet.Facet;
import app.winnow.insight.facet.Filter;
import app.winnow.model.Policy;
import app.winnow.picture.Caption;
import app.winnow.picture.Frame;
import app.winnow.picture.Marks;
import app.winnow.picture.Meanings;
import app.winnow.picture.Picture;
import app.winnow.picture.PictureTable;
import app.winnow.picture.Seen;
import app.winnow.task.DirectTasks;
import app.winnow.task.Progress;
import app.winnow.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureExportTest {
    @TempDir
    private Path data;
    private final FakeNotices notices = new FakeNotices();
    private final List<Path> shown = new ArrayList<>();
    private final Written written = new Written();
    private Picture picture = titled("Hours: who takes them?");
    private Workspace audit;
    private PictureExport export;

    /** Remembers what it should write; fails where a test says so. */
    private static final class Written implements WritesPictures {
        private final List<Caption> captions = new ArrayList<>();
        private final List<Seen> seen = new ArrayList<>();
        private Exception failure;

        @Override
        public void write(Picture picture, Caption caption, Path file) throws Exception {
            note(caption);
        }

        @Override
        public Bytes bytes(Picture picture, Caption caption) throws Exception {
            note(caption);
            return new Bytes(new byte[] {1}, picture.title().getBytes());
        }

        @Override
        public List<Path> writeAll(Seen all, Caption caption, Frame frame, Path folder, Progress progress) throws Exception {
            note(caption);
            seen.add(all);
            return List.of(folder.resolve("a.png"), folder.resolve("a.svg"));
        }

        private void note(Caption caption) throws Exception {
            if (failure != null) {
                throw failure;
            }
            captions.add(caption);
        }

        Caption last() {
            return captions.get(captions.size() - 1);
        }
    }

    @BeforeEach
    void open() {
        audit = OpenAudit.ferries(data);
        export = new PictureExport(audit, new DirectTasks(), written, () -> picture);
    }

    @AfterEach
    void close() {
        audit.close();
    }

    private String told() {
        return notices.told().get(notices.told().size() - 1);
    }

    private String exports() throws IOException {
        return Files.readString(audit.folder().resolve("exports.json"));
    }

    @Test
    void a_saved_picture_is_told_with_the_way_to_its_folder_and_remembered() throws IOException {
        export.save(data.resolve("hours.png"), notices, shown::add);
        assertThat(told()).isEqualTo("The picture is in hours.png.");
        notices.press();
        assertThat(shown).containsExactly(data.resolve("hours.png"));
        assertThat(exports()).contains("hours.png");
    }

    @Test
    void the_caption_names_the_audit_the_day_and_nothing_else_while_all_is_shown() {
        export.save(data.resolve("hours.png"), notices, shown::add);
        assertThat(written.last()).isEqualTo(new Caption("Ferries 2026", List.of(), LocalDate.of(2026, 6, 30)));
    }

    @Test
    void the_caption_says_the_filter_the_tried_policy_and_another_day_of_judging_in_sentences() {
        audit.filtering().choose(new Filter("mooring", Map.of(Facet.UNIT, Set.of("Deck"))));
        audit.tryOut(Policy.WORKSHOP.withAsOf(LocalDate.of(2026, 5, 31)));
        export.save(data.resolve("hours.png"), notices, shown::add);
        assertThat(written.last().notes()).containsExactly("Only 1 of 3 offerings: Unit: Deck; has \"mooring\".", "By a policy that is only being tried.", "Judged as of 31 May 2026.");
    }

    @Test
    void a_copied_picture_is_handed_over_in_both_forms() {
        List<WritesPictures.Bytes> copied = new ArrayList<>();
        export.copy(notices, copied::add);
        assertThat(new String(copied.get(0).svg())).isEqualTo("Hours: who takes them?");
        assertThat(told()).isEqualTo("Picture copied, as PNG and as SVG.");
    }

    @Test
    void all_pictures_show_what_the_filter_leaves() throws IOException {
        export.saveAll(data.resolve("all"), notices, shown::add);
        assertThat(written.seen.get(0).offerings()).hasSize(3);
        assertThat(told()).isEqualTo("2 picture files are in all.");
        audit.filtering().choose(new Filter("mooring", Map.of()));
        export.saveAll(data.resolve("all"), notices, shown::add);
        assertThat(written.seen.get(1).offerings()).hasSize(1);
        assertThat(exports()).contains("a.svg");
    }

    @Test
    void a_failure_says_its_sentence_and_stopped_work_remembers_its_folder() throws IOException {
        written.failure = new IOException("The disk is full. Free some space.");
        export.save(data.resolve("hours.png"), notices, shown::add);
        assertThat(told()).isEqualTo("The disk is full. Free some space.");
        written.failure = new CancellationException();
        export.saveAll(data.resolve("stopped"), notices, shown::add);
        assertThat(exports()).contains("stopped");
    }

    @Test
    void where_there_is_no_picture_yet_it_says_so() {
        picture = null;
        export.save(data.resolve("hours.png"), notices, shown::add);
        export.copy(notices, bytes -> { });
        assertThat(notices.told()).containsOnly("There is no picture to take along yet.").hasSize(2);
        assertThat(written.captions).isEmpty();
        assertThat(export.isThere()).isFalse();
    }

    @Test
    void the_name_that_is_proposed_fits_every_system() {
        assertThat(export.fileName(".png")).isEqualTo("Ferries 2026 Hours who takes them.png");
        picture = titled("\uD83D\uDE00".repeat(60));
        assertThat(export.fileName(".svg")).hasSizeLessThanOrEqualTo(84).endsWith(".svg").doesNotContain("\uD83D.");
    }

    private static Picture titled(String title) {
        return new Picture(Frame.of(400, 300), title, List.of(), Marks.boxes(List.of(), NOTHING), List.of(), title, NO_TABLE, List.of(), null);
    }

    private static final Meanings NOTHING = new Meanings() {
        @Override
        public int count() {
            return 0;
        }

        @Override
        public String key(int mark) {
            return "";
        }

        @Override
        public String name(int mark) {
            return "";
        }

        @Override
        public List<String> facts(int mark) {
            return List.of();
        }

        @Override
        public int[] offerings(int mark) {
            return new int[0];
        }
    };

    private static final PictureTable NO_TABLE = new PictureTable() {
        @Override
        public List<Column> columns() {
            return List.of();
        }

        @Override
        public int size() {
            return 0;
        }

        @Override
        public String cell(int row, int column) {
            return "";
        }

        @Override
        public double figure(int row, int column) {
            return Double.NaN;
        }

        @Override
        public int mark(int row) {
            return Marks.NONE;
        }
    };
}
