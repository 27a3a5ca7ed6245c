package app.winnow.workspace;

import app.winnow.journal.Journal;
import app.winnow.journal.Mentions;
import app.winnow.journal.Rewriting;
import app.winnow.journal.json.Json;
import app.winnow.model.forget.Forget;
import app.winnow.model.forget.Forgetting;
import app.winnow.model.forget.NamePattern;
import app.winnow.store.Store;
import app.winnow.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

/** Forgetting in one audit's folder: the record first, then everything that is derived from it or tells of it. */
final class ForgetRun {
    private final Path folder;
    private final Forget what;

    ForgetRun(Path folder, Forget what) {
        this.folder = folder;
        this.what = what;
    }

    /** What it would touch; the audit may be open. {@code others} are the other audits of this machine. */
    ToForget preview(List<Path> others, Progress progress) throws IOException {
        Rewriting.Effect effect = Rewriting.effect(folder, what, watch(progress, 2));
        List<String> elsewhere = new ArrayList<>();
        Predicate<String> mention = mention();
        for (Path other : others) {
            progress.checkCancelled();
            if (!same(other) && Mentions.isIn(other, line -> {
                progress.checkCancelled();
                return mention.test(line);
            })) {
                elsewhere.add(Summary.read(other).map(Summary::name).orElse(other.getFileName().toString()));
            }
        }
        return ToForget.of(what, effect.before(), effect.after(), effect.lines(), new Exports(folder).all(), elsewhere);
    }

    private boolean same(Path other) throws IOException {
        return Files.exists(other) && Files.isSameFile(folder, other);
    }

    /** Whether a line of another record may hold it. */
    private Predicate<String> mention() throws IOException {
        if (what instanceof Forget.Name name) {
            return new NamePattern(name)::isIn;
        }
        Forget.Column column = (Forget.Column) what;
        String file = column.isOfEveryFile() ? "\"file\":" : "\"file\":" + quoted(column.file());
        String heading = quoted(column.heading());
        return line -> line.contains(file) && line.contains(heading);
    }

    private static String quoted(String text) throws IOException {
        String json = Json.text(Json.object("", text));
        return json.substring(json.indexOf(':') + 1, json.length() - 1);
    }

    /** Does it, for an audit that nobody has open; it can be cancelled until the new record takes the old one's place. */
    void run(Clock clock, Progress progress) throws IOException {
        Opening opening = Opening.of(folder, clock, done -> progress.checkCancelled());
        try {
            if (!opening.readOnly().isEmpty()) {
                throw new Refusal(opening.readOnly(), null);
            }
            boolean isSwapped = false;
            try {
                Rewriting.prepare(folder, what, watch(progress, 3));
                progress.checkCancelled();
                Rewriting.swap(folder);
                isSwapped = true;
            } finally {
                if (!isSwapped) {
                    Rewriting.finish(folder);
                }
            }
            new Exports(folder).rename(new Forgetting(what)::text);
            tidy(folder);
        } finally {
            Opening.close(opening.lock());
        }
    }

    /** The way from a new record to a folder that holds nothing else; also what is left to do after a kill. The derived files are made again on opening. */
    static void tidy(Path folder) throws IOException {
        Store.delete(folder);
        Summary.delete(folder);
        Rewriting.finish(folder);
    }

    /** Tells how far so many readings of the record are. */
    private LongConsumer watch(Progress progress, int readings) throws IOException {
        long all = Math.max(1, readings * Rewriting.size(folder));
        long[] done = {0};
        return more -> {
            progress.checkCancelled();
            if (more > 0) {
                done[0] = Math.min(all, done[0] + more);
                progress.report(done[0], all, Words.of("reading"));
            }
        };
    }
}
