package app.winnow.journal;

import app.winnow.journal.json.ChangeCodec;
import app.winnow.journal.json.Fields;
import app.winnow.journal.json.Json;
import app.winnow.journal.json.MadeByNewer;
import app.winnow.model.change.Change;
import app.winnow.model.change.DropCatalog;
import app.winnow.model.change.DropUpdate;
import app.winnow.model.change.ImportCatalog;
import app.winnow.model.change.Several;
import app.winnow.model.change.UpdateCatalog;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A line as JSON and back. What touches much or holds an import goes to a block first, and the line holds its hash; the block starts with the keys, then
 * the change follows.
 */
final class LineCodec {
    /** The format of all lines so far. */
    static final int FORMAT = 1;
    /** No line gets longer than this, so that a reader knows what is no line. */
    static final int LONGEST = 1_000_000;
    /** More parts than this are not even tried as a line. */
    private static final int MANY = 2_000;

    private final Blocks blocks;

    LineCodec(Blocks blocks) {
        this.blocks = blocks;
    }

    /** The line's JSON; writes its block first where it needs one. */
    String write(Line line) throws IOException {
        if (!needsBlock(line)) {
            String json = Json.text(inline(line));
            if (json.getBytes(StandardCharsets.UTF_8).length < LONGEST - 100) {
                return json;
            }
        }
        Map<String, Object> head = head(line);
        head.put("block", blocks.write(target -> ChangeCodec.write(touches(line, Json.object()), change(line), target)));
        return Json.text(head);
    }

    private static boolean needsBlock(Line line) {
        Change change = change(line);
        return line.touches().size() > MANY || change != null && holdsMuch(change);
    }

    private static boolean holdsMuch(Change change) {
        return change instanceof ImportCatalog || change instanceof DropCatalog || change instanceof UpdateCatalog || change instanceof DropUpdate
                || change instanceof Several several && (several.changes().size() > MANY || several.changes().stream().anyMatch(LineCodec::holdsMuch));
    }

    private static Change change(Line line) {
        return line.act() instanceof Line.Made made ? made.change() : null;
    }

    private static Map<String, Object> inline(Line line) throws IOException {
        Map<String, Object> json = touches(line, head(line));
        if (line.act() instanceof Line.Made made) {
            json.put("change", ChangeCodec.write(made.change()));
        }
        return json;
    }

    private static Map<String, Object> head(Line line) {
        Map<String, Object> head = Json.object("format", FORMAT, "id", line.id(), "at", line.at().toString(), "by", line.by());
        if (line.act() instanceof Line.Begun begun) {
            head.put("begin", Json.object("portfolio", begun.portfolio(), "name", begun.name()));
        } else if (line.act() instanceof Line.Undone undone) {
            head.put("undo", undone.of());
        } else if (line.act() instanceof Line.Redone redone) {
            head.put("redo", redone.of());
        }
        return head;
    }

    private static Map<String, Object> touches(Line line, Map<String, Object> json) {
        List<String> seen = new ArrayList<>();
        line.touches().forEach(touch -> seen.add(touch.seen()));
        json.put("keys", line.touches().stream().map(Line.Touch::key).toList());
        json.put("seen", seen);
        return json;
    }

    /** The line that this JSON is; {@link MadeByNewer} for what is not known here, {@link BlockDamaged} when its block is. */
    Line read(String json) throws IOException {
        Fields in = parsed(json);
        if (in.whole("format") != FORMAT) {
            throw new MadeByNewer("another format");
        }
        String id = in.text("id");
        Instant at = instant(in.text("at"));
        String by = in.text("by");
        Line.Act act = act(in);
        List<Line.Touch> touches = new ArrayList<>();
        if (in.has("block")) {
            Change change = block(in.text("block"), touches);
            act = change == null ? act : only(act, new Line.Made(change));
        } else {
            readTouches(in, touches);
            act = in.has("change") ? only(act, new Line.Made(ChangeCodec.read(in.objects("change")))) : act;
        }
        in.end();
        return new Line(id, at, by, touches, only(act, null));
    }

    private Change block(String hash, List<Line.Touch> touches) throws IOException {
        try (Reader text = blocks.read(hash)) {
            return ChangeCodec.read(text, head -> {
                readTouches(head, touches);
                head.end();
            });
        }
    }

    private static Fields parsed(String json) throws IOException {
        try {
            return Json.parse(json);
        } catch (MadeByNewer newer) {
            throw newer;
        } catch (IOException other) {
            // The seal is right, so this is what somebody meant to write.
            throw new MadeByNewer("another way to write a line");
        }
    }

    private static Line.Act act(Fields in) throws MadeByNewer {
        if (in.has("begin")) {
            Fields begin = in.object("begin");
            Line.Act act = new Line.Begun(begin.text("portfolio"), begin.text("name"));
            begin.end();
            return act;
        } else if (in.has("undo")) {
            return new Line.Undone(in.text("undo"));
        }
        return in.has("redo") ? new Line.Redone(in.text("redo")) : null;
    }

    /** Exactly one of the two is there. */
    private static Line.Act only(Line.Act one, Line.Act other) throws MadeByNewer {
        if ((one == null) == (other == null)) {
            throw new MadeByNewer("a line that does nothing known, or two things");
        }
        return one == null ? other : one;
    }

    private static void readTouches(Fields in, List<Line.Touch> touches) throws MadeByNewer {
        List<String> keys = in.texts("keys");
        List<?> seen = in.value("seen") instanceof List<?> list ? list : List.of();
        if (keys.size() != seen.size()) {
            throw new MadeByNewer("keys of another kind");
        }
        for (int at = 0; at < keys.size(); at++) {
            touches.add(new Line.Touch(keys.get(at), (String) seen.get(at)));
        }
    }

    private static Instant instant(String text) throws MadeByNewer {
        try {
            return Instant.parse(text);
        } catch (DateTimeException other) {
            throw new MadeByNewer("the time " + text);
        }
    }
}
