package app.winnow.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.winnow.picture.Caption;
import app.winnow.picture.Frame;
import app.winnow.picture.PictureKind;
import app.winnow.picture.Seen;
import app.winnow.report.PictureFolder.Existing;
import app.winnow.sheet.Refused;
import app.winnow.verdict.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFolderTest {
    private static final AidFolder.Watch NOBODY = (done, of) -> { };
    @TempDir
    private Path folder;
    private final Built built = new Built();

    private PictureFolder pictures(Caption caption) {
        List<PictureKind> kinds = List.of(DrawnPicture.kind("bubble", DrawnPicture.ofEverything()), DrawnPicture.kind("treemap", new DrawnPicture(400, 300)));
        return PictureFolder.of(kinds, Seen.of(built.portfolio(), built.verdicts()), caption, Frame.of(400, 300));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void every_kind_is_a_png_and_an_svg_named_after_it_and_the_audit() throws IOException {
        PictureFolder.Written written = pictures(DrawnPicture.CAPTION).into(folder, Existing.REPLACED, NOBODY);
        assertThat(names()).containsExactly("bubble Ferries 2026.png", "bubble Ferries 2026.svg", "treemap Ferries 2026.png", "treemap Ferries 2026.svg");
        assertThat(written.files()).hasSize(4).allMatch(Files::isRegularFile);
        assertThat(written.pictures()).isEqualTo(2);
        assertThat(written.replaced()).isZero();
    }

    @Test
    void what_is_there_is_replaced_and_counted_or_stays_beside_the_new_one() throws IOException {
        pictures(DrawnPicture.CAPTION).into(folder, Existing.REPLACED, NOBODY);
        Path theirs = Files.writeString(folder.resolve("bubble Ferries 2026.svg"), "theirs");
        pictures(DrawnPicture.CAPTION).into(folder, Existing.KEPT, NOBODY);
        assertThat(theirs).hasContent("theirs");
        assertThat(names()).contains("bubble Ferries 2026 2.svg", "bubble Ferries 2026 2.png", "treemap Ferries 2026 2.png").hasSize(8);
        pictures(DrawnPicture.CAPTION).into(folder, Existing.KEPT, NOBODY);
        assertThat(names()).contains("bubble Ferries 2026 3.svg").hasSize(12);
        assertThat(pictures(DrawnPicture.CAPTION).into(folder, Existing.REPLACED, NOBODY).replaced()).isEqualTo(4);
        assertThat(Files.readString(theirs)).startsWith("<?xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../up: <here>?", "CON", "", "\u202Egpj.exe", "a\u0000b"})
    void whatever_the_audit_is_called_the_files_lie_in_the_folder(String audit) throws IOException {
        pictures(new Caption(audit, List.of(), LocalDate.of(2026, 6, 30))).into(folder, Existing.KEPT, NOBODY);
        assertThat(names()).hasSize(4).allMatch(name -> name.matches("(bubble|treemap)[^<>:\"/\\\\|?*\\p{Cntrl}\u202E]*\\.(png|svg)"));
    }

    @Test
    void stopped_midway_it_leaves_whole_files() throws IOException {
        assertThatThrownBy(() -> pictures(DrawnPicture.CAPTION).into(folder, Existing.KEPT, (done, of) -> {
            if (done == 1) {
                throw new CancellationException();
            }
        })).isInstanceOf(CancellationException.class);
        assertThat(names()).containsExactly("bubble Ferries 2026.png", "bubble Ferries 2026.svg");
    }

    @Test
    void a_file_in_the_place_of_the_folder_and_another_ending_are_refused_in_a_sentence() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "x");
        assertThatThrownBy(() -> pictures(DrawnPicture.CAPTION).into(file, Existing.KEPT, NOBODY)).isInstanceOf(Refused.class).hasMessageContaining("another folder");
        assertThatThrownBy(() -> PictureFiles.write(DrawnPicture.ofEverything().picture(), DrawnPicture.CAPTION, folder.resolve("a.gif"))).isInstanceOf(Refused.class)
                .hasMessageContaining(".png or .svg");
        assertThat(names()).containsExactly("taken");
    }

    @Test
    void a_file_is_what_its_ending_says_in_whatever_letters() throws IOException {
        PictureFiles.write(DrawnPicture.ofEverything().picture(), DrawnPicture.CAPTION, folder.resolve("a.PNG"));
        PictureFiles.write(DrawnPicture.ofEverything().picture(), DrawnPicture.CAPTION, folder.resolve("a.Svg"));
        assertThat(Files.readAllBytes(folder.resolve("a.PNG"))).isEqualTo(PictureFiles.png(DrawnPicture.ofEverything().picture(), DrawnPicture.CAPTION));
        assertThat(Files.readAllBytes(folder.resolve("a.Svg"))).isEqualTo(PictureFiles.svg(DrawnPicture.ofEverything().picture(), DrawnPicture.CAPTION));
    }
}
