package app.winnow.journal.json;

import app.winnow.model.change.Change;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * A change as JSON objects, and back: in a list (for a line of the journal) or one a line (for a block, however large). Each change starts with its
 * kind and version. Reading throws {@link MadeByNewer} for whatever this version would not write.
 */
public final class ChangeCodec {
    /** The version of every kind so far. */
    static final int VERSION = 1;

    private ChangeCodec() { }

    /** The change as a list of objects. */
    public static List<Map<String, Object>> write(Change change) throws IOException {
        List<Map<String, Object>> parts = new ArrayList<>();
        new ChangeWriter(parts::add).write(change);
        return parts;
    }

    /** The change that this list of objects is. */
    public static Change read(List<Fields> list) throws IOException {
        Iterator<Fields> left = list.iterator();
        Change change = understood(() -> {
            if (!left.hasNext()) {
                throw new MadeByNewer("a change without its parts");
            }
            return left.next();
        });
        if (left.hasNext()) {
            throw new MadeByNewer("more parts than the change has");
        }
        return change;
    }

    /** Writes an object of the caller's, then the change unless it is null, one object a line in UTF-8; the target stays open. */
    public static void write(Map<String, Object> head, Change change, OutputStream target) throws IOException {
        try (JsonGenerator out = Json.writer(target).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            Json.write(out, head);
            if (change != null) {
                new ChangeWriter(part -> Json.write(out, part)).write(change);
            }
        }
    }

    /** Reads what was written so: hands the head over, and returns the change, or null when there is none. */
    public static Change read(Reader source, HeadReader head) throws IOException {
        try (JsonParser in = Json.reader(source)) {
            in.nextToken();
            Fields first = Fields.of(Json.read(in));
            head.read(first);
            if (in.nextToken() == null) {
                return null;
            }
            Change change = understood(new Parts() {
                private boolean isFirst = true;

                @Override
                public Fields next() throws IOException {
                    if (!isFirst) {
                        in.nextToken();
                    }
                    isFirst = false;
                    return Fields.of(Json.read(in));
                }
            });
            if (in.nextToken() != null) {
                throw new MadeByNewer("more parts than the change has");
            }
            return change;
        }
    }

    /** What the model refuses is a value that this version cannot hold. */
    private static Change understood(Parts parts) throws IOException {
        try {
            return new ChangeReader(parts).read();
        } catch (IllegalArgumentException | NullPointerException | JsonProcessingException refused) {
            MadeByNewer newer = new MadeByNewer(String.valueOf(refused.getMessage()));
            newer.initCause(refused);
            throw newer;
        }
    }

    /** Takes the head of a block. */
    @FunctionalInterface
    public interface HeadReader {
        /** Takes its fields. */
        void read(Fields head) throws IOException;
    }
}
