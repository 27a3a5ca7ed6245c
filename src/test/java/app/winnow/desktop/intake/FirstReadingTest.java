package app.winnow.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first reading leaves nothing behind and disturbs nobody, whatever it is given. */
class FirstReadingTest {
    @TempDir
    private Path folder;

    @Test
    void it_reads_its_catalog_and_leaves_no_file() {
        AtomicInteger opened = new AtomicInteger();
        new FirstReading(() -> {
            opened.incrementAndGet();
            return new ByteArrayInputStream("Code,Title,Minutes\nA1,First aid,60\nA2,Ladders,30\n".getBytes(StandardCharsets.UTF_8));
        }, folder).run();
        assertThat(opened).hasValue(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void what_cannot_be_read_disturbs_nobody() {
        assertThatCode(() -> new FirstReading(() -> {
            throw new IllegalStateException("no catalog");
        }, folder).run()).doesNotThrowAnyException();
        assertThat(folder).isEmptyDirectory();
        assertThatCode(() -> new FirstReading(InputStream::nullInputStream, folder.resolve("missing")).run()).doesNotThrowAnyException();
    }
}
