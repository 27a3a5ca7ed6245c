package app.winnow.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Portfolio;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the program itself, again and again, while it works on one audit (which nobody else can open then): what it had shown as saved is there. */
class KillTest {
    private static final int ROUNDS = 3;

    @TempDir
    private Path data;

    @Test
    void nothing_that_was_shown_as_saved_is_lost_when_the_program_is_killed() throws Exception {
        OpenAudits audits = new OpenAudits(data);
        Workspace first = audits.create("0");
        first.close();
        for (int round = 1; round <= ROUNDS; round++) {
            int acknowledged = killAfter(12 * round + round, first.folder());
            try (Workspace workspace = audits.open(first.folder())) {
                assertThat(workspace.isReadOnly()).isFalse();
                assertThat(KilledProgram.number(workspace.portfolio().get().name())).as("round %d", round)
                        .isBetween(acknowledged, acknowledged + 5);
                workspace.undo();
                assertThat(KilledProgram.number(workspace.portfolio().get().name())).isGreaterThanOrEqualTo(acknowledged - 1);
                workspace.redo();
            }
        }
        try (Workspace workspace = audits.open(first.folder())) {
            while (!workspace.undoTitle().get().isEmpty()) {
                workspace.undo();
            }
            assertThat(workspace.portfolio().get()).isEqualTo(Portfolio.empty("0"));
        }
    }

    /** Starts the program on this audit, kills it after so many changes shown as saved, and returns the last one that it told of. */
    private int killAfter(int changes, Path folder) throws IOException, InterruptedException {
        String program = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process killed = new ProcessBuilder(program, "-Xmx256m", "-cp", System.getProperty("java.class.path"), KilledProgram.class.getName(), data.toString(),
                folder.toString()).redirectError(new File(data.toFile(), "errors.txt")).start();
        int last = 0;
        try (BufferedReader said = new BufferedReader(new InputStreamReader(killed.getInputStream()))) {
            int count = 0;
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = Integer.parseInt(line);
                if (++count == changes) {
                    assertThat(new OpenAudits(data).refusal(folder)).as("while the other program runs").contains("is open by");
                    killed.destroyForcibly();
                }
            }
            assertThat(count).as("the program was killed, it did not end: %s", Files.readString(data.resolve("errors.txt")))
                    .isGreaterThanOrEqualTo(changes);
        } catch (IOException closed) {
            // The pipe breaks off where the program was killed.
        }
        killed.waitFor();
        return last;
    }
}
