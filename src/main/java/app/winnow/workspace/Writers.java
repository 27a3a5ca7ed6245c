package app.winnow.workspace;

import app.winnow.journal.Past;
import app.winnow.journal.Pen;
import app.winnow.journal.Replay;
import app.winnow.journal.Stack;
import app.winnow.journal.Step;
import app.winnow.model.change.Change;
import app.winnow.model.change.Several;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Who wrote a line, and on which day that sitting began, by the line's id. A pen that was not read from the disk is that of who works here now. */
record Writers(Map<String, Replay.Writer> read, String me, Clock clock) {

    String by(String id) {
        return writer(id).by();
    }

    LocalDate day(String id) {
        return LocalDate.ofInstant(writer(id).first(), clock.getZone());
    }

    private Replay.Writer writer(String id) {
        Replay.Writer known = read.get(Pen.wordOf(id));
        return known == null ? new Replay.Writer(me, clock.instant()) : known;
    }

    /** Where the answer with this key comes from: the last change that touched it, as far as it was not taken back; empty when nobody gave one. */
    Optional<Origin> origin(Past past, String key) {
        for (Stack<Step> left = past.done(); left.top().isPresent(); left = left.pop()) {
            Step step = left.top().get();
            if (touches(step.change(), key)) {
                return Optional.of(new Origin(step.change().title(), step.change() instanceof Several, by(step.id()), day(step.id())));
            }
        }
        return Optional.empty();
    }

    private static boolean touches(Change change, String key) {
        return change instanceof Several several ? several.changes().stream().anyMatch(part -> touches(part, key)) : change.key().equals(key);
    }
}
