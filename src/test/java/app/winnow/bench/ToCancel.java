package app.winnow.bench;

import app.winnow.intake.CatalogDiff;
import app.winnow.intake.DiffChoices;
import app.winnow.intake.Intake;
import app.winnow.intake.Wishes;
import app.winnow.model.Portfolio;
import app.winnow.sheet.Book;
import app.winnow.sheet.Books;
import app.winnow.sheet.Watch;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/** Cancels an import at twenty places spread over its time, from the first byte to the last step, and tells how long the slowest of them took to end. */
final class ToCancel {
    private static final int PLACES = 20;
    private static final double MILLION = 1e6;

    private volatile boolean cancelled;
    private volatile boolean ended;

    private ToCancel() { }

    public static void main(String[] args) throws InterruptedException {
        Path file = Path.of(args[0]);
        long before = System.nanoTime();
        new ToCancel().read(file);
        double whole = (System.nanoTime() - before) / MILLION;
        double slowest = 0;
        int cancelled = 0;
        for (int place = 0; place < PLACES; place++) {
            ToCancel run = new ToCancel();
            double ms = run.cancelAfter(file, (long) (whole * (place + 0.5) / PLACES));
            cancelled += run.ended ? 0 : 1;
            slowest = Math.max(slowest, ms);
        }
        System.out.printf(java.util.Locale.ROOT, "%s %.1f %.1f %.1f %d%n", Fork.MARK, slowest, 0.0, 0.0, cancelled);
    }

    private double cancelAfter(Path file, long ms) throws InterruptedException {
        Thread work = new Thread(() -> read(file));
        work.start();
        work.join(Math.max(1, ms));
        long asked = System.nanoTime();
        cancelled = true;
        work.join();
        return (System.nanoTime() - asked) / MILLION;
    }

    private void read(Path file) {
        Watch watch = (rows, share) -> {
            if (cancelled) {
                throw new CancellationException();
            }
        };
        try (Book book = Books.open(file, watch.part(0, 0.1))) {
            CatalogDiff.of(new Intake().understand(book, Wishes.NONE, watch.part(0.1, 1)), Portfolio.empty("Bench"), DiffChoices.ASSUMED, watch);
            ended = true;
        } catch (CancellationException asked) {
            // Nothing is left: no file was begun, and what was read is let go.
        }
    }
}
