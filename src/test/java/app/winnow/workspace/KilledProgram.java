package app.winnow.workspace;

import app.winnow.model.change.RenameAudit;
import java.nio.file.Path;

/** A program of its own that changes an audit until somebody kills it, and says on standard output what was shown as saved. */
final class KilledProgram {
    private KilledProgram() { }

    public static void main(String[] arguments) {
        Workspace workspace = new OpenAudits(Path.of(arguments[0])).open(Path.of(arguments[1]));
        for (int step = number(workspace.portfolio().get().name()) + 1;; step++) {
            workspace.apply(new RenameAudit(workspace.portfolio().get().name(), name(step)));
            if (step % 5 == 0) {
                workspace.undo();
                workspace.redo();
            }
            if (workspace.saved().get().state() == Saved.State.SAVED) {
                System.out.println(step);
                System.out.flush();
            }
        }
    }

    /** Some names are so long that they go to a block. */
    static String name(int step) {
        return step + (step % 17 == 0 ? " " + "long ".repeat(300_000) : "");
    }

    static int number(String name) {
        return Integer.parseInt(name.split(" ")[0]);
    }
}
