package app.winnow.desktop.intake;

import app.winnow.intake.Intake;
import app.winnow.intake.Understood;
import app.winnow.intake.Wishes;
import app.winnow.model.Portfolio;
import app.winnow.sheet.Book;
import app.winnow.sheet.Watch;
import app.winnow.task.Progress;
import app.winnow.task.Work;

/**
 * Reads one file for the page, {@code glance} = only its beginning, by a remembered mapping where nothing was said: what was understood, and the change it
 * would make to this portfolio.
 */
record FileReading(OpenFile file, Wishes said, Remembering remembered, Portfolio portfolio, BesideChoices choices, boolean glance) implements Work<Preview> {
    private static final long STEPS = 1_000;
    /** Opening reads a text once to find its encoding. */
    private static final double OPENED = 0.1;

    /** The same for the whole file. */
    FileReading whole() {
        return new FileReading(file, said, remembered, portfolio, choices, false);
    }

    @Override
    public Preview call(Progress progress) {
        Watch watch = (rows, share) -> {
            progress.checkCancelled();
            progress.report(share < 0 ? Progress.UNKNOWN : (long) (share * STEPS), share < 0 ? Progress.UNKNOWN : STEPS, Words.of("rows.read", rows));
        };
        // Nothing of a book stays open between readings.
        Book book = file.book(watch.part(0, OPENED));
        Watch rest = watch.part(OPENED, 1);
        Understood understood = glance ? new Intake(remembered).glance(book, said, rest) : new Intake(remembered).understand(book, said, rest);
        progress.checkCancelled();
        Preview preview = Preview.of(understood, portfolio, choices, (rows, share) -> progress.checkCancelled());
        progress.checkCancelled();
        return preview;
    }
}
