package app.winnow.desktop.intake;

import app.winnow.intake.CatalogDiff;
import app.winnow.intake.FilePurpose;
import app.winnow.intake.Joining;
import app.winnow.intake.Understood;
import app.winnow.model.FileRole;
import app.winnow.model.Portfolio;
import app.winnow.model.UsageWindow;
import app.winnow.model.change.Change;
import app.winnow.sheet.Watch;
import java.util.List;

/** A file beside the audit as it was then: what it is for, and what it would change. {@code joining} is null unless it is data about offerings that are there. */
record Beside(Portfolio into, BesideChoices choices, FileRole role, String why, CatalogDiff diff, Joining joining) {

    /** The file beside this audit, as people chose where they said something. */
    static Beside of(Understood understood, Portfolio into, BesideChoices choices, Watch watch) {
        FilePurpose proposed = FilePurpose.of(understood, into);
        FileRole role = choices.role().orElse(proposed.role());
        return new Beside(into, choices, role, proposed.why(), CatalogDiff.of(understood, into, choices.diff(), watch),
                role == FileRole.DATA ? Joining.of(understood, into, choices.join()) : null);
    }

    /** Whether the audit has offerings already, so that a file may be about them. */
    boolean isNews() {
        return !into.offerings().isEmpty();
    }

    /** Whether it is data about offerings that are there. */
    boolean isData() {
        return joining != null;
    }

    /** How many offerings it adds. */
    int added() {
        return isData() ? 0 : diff.added().size();
    }

    /** How many offerings it changes. */
    int changed() {
        return isData() ? (int) joining.joined().stream().filter(one -> !one.fields().isEmpty()).count() : diff.changed().size();
    }

    /** How many offerings of the catalog are not in it any more. */
    int gone() {
        return isData() ? 0 : diff.gone().size();
    }

    /** How many offerings become withdrawn: those that the file does not have any more, where people said so. */
    int withdrawn() {
        return isData() || !choices.diff().withdrawGone() ? 0 : (int) diff.gone().stream().filter(one -> !one.withdrawn()).count();
    }

    /** What the button says that takes the file over. */
    String verb(int offerings) {
        if (isData()) {
            return Words.of("take.data", changed());
        }
        if (!isNews() || role != FileRole.AGAIN) {
            return Words.of("take", offerings);
        }
        return withdrawn() == 0 ? Words.of("take.update", added(), changed()) : Words.of("take.update.withdrawn", added(), changed(), withdrawn());
    }

    /** Whether it would change the audit as that one would: as many of each kind. */
    boolean isLike(Beside other) {
        return role == other.role && counts().equals(other.counts());
    }

    private List<Integer> counts() {
        return isData() ? List.of(changed(), joining.joined().size(), joining.conflicts().size(), joining.unmatched().size(), joining.ambiguous().size())
                : List.of(added(), changed(), gone(), diff.same(), diff.conflicts().size());
    }

    /** What was done, in a sentence for the line that offers to undo it. */
    String done(String file) {
        return isData() ? Words.of("joined", file, changed()) : diff.isAgain() ? Words.of("updated", file, added(), changed(), gone(), withdrawn()) : Words.of("imported", added(), file);
    }

    /** The one undoable change; null usage = nobody has said which time the counts cover. */
    Change change(UsageWindow usage) {
        return isData() ? joining.change(usage) : diff.change(usage);
    }
}
