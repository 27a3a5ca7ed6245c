package app.winnow;

import app.winnow.desktop.quality.ReadsSheets;
import app.winnow.desktop.quality.WritesSheets;
import app.winnow.insight.quality.OwnerGroup;
import app.winnow.report.OwnerSheets;
import app.winnow.sheet.Grid;
import app.winnow.task.Progress;
import app.winnow.verdict.Verdicts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Owners' sheets on the disk, for the page that writes them and reads them back. */
final class OwnerFiles implements WritesSheets, ReadsSheets {
    @Override
    public int existing(List<OwnerGroup> owners, Path folder) {
        return (int) OwnerSheets.planned(owners, folder).stream().filter(OwnerSheets.Planned::isThere).count();
    }

    @Override
    public Written write(Verdicts verdicts, List<OwnerGroup> owners, LocalDate due, Path folder, boolean replaces, Progress progress) {
        OwnerSheets.Written written = OwnerSheets.write(verdicts, owners, due, folder, replaces, (done, of) -> {
            progress.checkCancelled();
            progress.report(done, of, "");
        });
        return new Written(written.files(), written.kept());
    }

    @Override
    public List<Path> files(List<Path> chosen) {
        return OwnerSheets.files(chosen);
    }

    @Override
    public Grid open(Path file) {
        return OwnerSheets.open(file);
    }

    @Override
    public boolean isOne(Path file) {
        return OwnerSheets.isOne(file);
    }
}
