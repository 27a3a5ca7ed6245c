package app.winnow.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a journal's lines as far as their seals are right, and says how it ends. */
final class CheckedLines {

    /** Takes a line; false when it is no use, then reading ends there as if it were damaged. */
    @FunctionalInterface
    interface Target {
        boolean take(String json, long end) throws IOException;
    }

    /**
     * How far the lines are right, the seal of the last one, whether something torn follows, and how many lines are lost because damage comes before
     * them (0 = none).
     */
    record End(long length, String seal, boolean isTorn, int lost) { }

    private CheckedLines() { }

    static End read(Path file, Target target) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(new Segments(in), target);
        }
    }

    private static End read(Segments segments, Target target) throws IOException {
        long length = 0;
        String seal = Seal.FIRST;
        while (segments.next()) {
            if (!segments.isTerminated()) {
                return new End(length, seal, true, 0);
            }
            Optional<Seal> line = Seal.read(segments.bytes(), segments.length());
            if (line.isEmpty() || !line.get().before().equals(seal)) {
                return rest(segments, length, seal, line.isEmpty());
            }
            if (!target.take(line.get().json(), segments.end())) {
                return rest(segments, length, seal, false);
            }
            length = segments.end();
            seal = line.get().own();
        }
        return new End(length, seal, false, 0);
    }

    /**
     * From the first line that is not right. It is torn only if it never reached the disk as a whole (zeros stand where bytes should be) and nothing
     * right follows; anything else is damage to what was safe before.
     */
    private static End rest(Segments segments, long length, String seal, boolean mayBeTorn) throws IOException {
        boolean isTorn = mayBeTorn && segments.hasZeros();
        int lost = 1;
        while (segments.next()) {
            lost++;
            isTorn &= Seal.read(segments.bytes(), segments.length()).isEmpty();
        }
        return new End(length, seal, isTorn, isTorn ? 0 : lost);
    }
}
