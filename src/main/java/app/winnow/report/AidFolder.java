package app.winnow.report;

import app.winnow.insight.aid.AidDraft;
import app.winnow.insight.aid.AidForm;
import app.winnow.insight.aid.Drafts;
import app.winnow.insight.aid.Paper;
import app.winnow.model.Portfolio;
import app.winnow.sheet.Refused;
import app.winnow.verdict.Verdicts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The drafts of all aids that have to be built, each as a Word document and as Markdown, in one folder with a list of them. Each file is written whole or not
 * at all. A draft that is there already stays as it is, because people may have gone on writing it; only the list is written anew.
 */
public final class AidFolder {
    private static final String INDEX = "Index of aids";

    private final Drafts drafts;
    private final Path folder;
    private final Watch watch;
    private final List<Path> written = new ArrayList<>();
    private int kept;

    private AidFolder(Drafts drafts, Path folder, Watch watch) {
        this.drafts = drafts;
        this.folder = folder;
        this.watch = watch;
    }

    /** Hears how many of the drafts are done; it may throw to stop. */
    @FunctionalInterface
    public interface Watch {
        /** So many of so many are done. */
        void done(int done, int of);
    }

    /** What was written: how many drafts there are now, how many of them were there already and stayed, and every file that was written, the list first. */
    public record Written(int drafts, int kept, List<Path> files) {
        public Written {
            files = List.copyOf(files);
        }
    }

    /**
     * Writes the drafts of this portfolio's aids; {@code suggestedToo} takes settled suggestions where nobody has decided. Nothing is written where no aid is
     * chosen at all.
     *
     * @throws Refused when the folder or a file cannot be written, with a sentence that says what to do
     */
    public static Written write(Portfolio portfolio, Verdicts verdicts, boolean suggestedToo, Path folder, Watch watch) {
        Drafts drafts = new Drafts(portfolio, verdicts, suggestedToo);
        return drafts.isEmpty() ? new Written(0, 0, List.of()) : new AidFolder(drafts, folder, watch).write();
    }

    private Written write() {
        make(folder);
        List<AidDraft> all = new ArrayList<>();
        for (Supplier<AidDraft> next : drafts.all()) {
            watch.done(0, drafts.size());
            all.add(next.get());
        }
        FileNames names = new FileNames(List.of(INDEX), "aid");
        all.forEach(draft -> names.reserve(draft.code(), title(draft)));
        for (int at = 0; at < all.size(); at++) {
            watch.done(at, all.size());
            draft(all.get(at).paper(), names.of(all.get(at).code(), title(all.get(at))));
        }
        Paper index = drafts.index(all, draft -> names.of(draft.code(), title(draft)) + ".docx");
        markdown(index, INDEX, 0);
        document(index, INDEX, 0);
        watch.done(all.size(), all.size());
        return new Written(all.size(), kept, written);
    }

    private static String title(AidDraft draft) {
        return AidForm.word(draft.type()) + " " + draft.name();
    }

    private void draft(Paper paper, String name) {
        boolean isThere = Files.exists(folder.resolve(name + ".docx"));
        kept += isThere ? 1 : 0;
        if (!isThere) {
            document(paper, name, written.size());
        }
        if (!Files.exists(folder.resolve(name + ".md"))) {
            markdown(paper, name, written.size());
        }
    }

    private void document(Paper paper, String name, int place) {
        Path file = folder.resolve(name + ".docx");
        SafeFile.write(file, out -> PaperDocument.write(paper, out));
        written.add(place, file);
    }

    private void markdown(Paper paper, String name, int place) {
        Path file = folder.resolve(name + ".md");
        SafeFile.write(file, out -> out.write(PaperMarkdown.of(paper).getBytes(StandardCharsets.UTF_8)));
        written.add(place, file);
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new Refused(Words.of("aids.no-folder", folder), failed);
        }
    }
}
