package app.winnow.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Portfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalog of 20,000 offerings is one short line and one block, and comes back whole. */
class BigImportTest {
    @Test
    void twenty_thousand_offerings_come_back_with_every_cell(@TempDir Path folder) throws IOException {
        Recorded recorded = new Recorded(folder, "Audit").make(List.of(BigImport.of(20_000)));
        assertThat(Files.size(recorded.file())).isLessThan(2_000);
        Portfolio read = recorded.read().replay().past().portfolio();
        assertThat(read.offerings()).hasSize(20_000);
        assertThat(read).isEqualTo(recorded.past().portfolio());
    }
}
