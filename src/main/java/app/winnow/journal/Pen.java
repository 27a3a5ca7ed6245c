package app.winnow.journal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Makes lines in one author's name: counts their ids behind a random word of its own, so that copies of a folder that go on apart never give one id twice,
 * and remembers the last line of each key.
 */
public final class Pen {
    private final String word;
    private final String by;
    private final Clock clock;
    private final Map<String, String> seen;
    private long count;

    /** A pen that goes on where the lines seen so far end. */
    public Pen(String by, Clock clock, Map<String, String> seen) {
        this(randomWord(), by, clock, seen);
    }

    Pen(String word, String by, Clock clock, Map<String, String> seen) {
        this.word = word;
        this.by = by;
        this.clock = clock;
        this.seen = new HashMap<>(seen);
    }

    private static String randomWord() {
        byte[] bytes = new byte[8];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The word of the pen that wrote the line with this id. */
    public static String wordOf(String id) {
        return id.substring(0, Math.max(0, id.lastIndexOf('-')));
    }

    /** The id of the next line. */
    public String nextId() {
        return word + "-" + ++count;
    }

    /** The line with this id that touches these keys. */
    public Line line(String id, Line.Act act, List<String> keys) {
        List<Line.Touch> touches = new ArrayList<>();
        keys.forEach(key -> touches.add(new Line.Touch(key, seen.put(key, id))));
        return new Line(id, clock.instant().truncatedTo(ChronoUnit.MILLIS), by, touches, act);
    }

    /** Forgets the line made last, which came to nothing. */
    public void takeBack(Line line) {
        line.touches().forEach(touch -> {
            if (touch.seen() == null) {
                seen.remove(touch.key());
            } else {
                seen.put(touch.key(), touch.seen());
            }
        });
    }
}
