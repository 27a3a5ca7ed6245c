package app.winnow.settings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What is remembered, in {@code settings.json} of the data folder. A file that is missing, damaged or from another version counts as far as it is
 * understood: settings never keep the program from starting.
 */
public final class Settings {
    private static final JsonFactory JSON = new JsonFactory();

    private final Path file;
    private Remembered now;

    /** The settings in this data folder. */
    public Settings(Path data) {
        file = data.resolve("settings.json");
        now = read();
    }

    /** What is remembered. */
    public Remembered get() {
        return now;
    }

    /** Changes what is remembered and writes it at once; UncheckedIOException when the disk does not take it, with the change in force until the end. */
    public void change(UnaryOperator<Remembered> change) {
        Remembered next = change.apply(now);
        if (!next.equals(now)) {
            now = next;
            try {
                Atomic.write(file, json());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private String json() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.useDefaultPrettyPrinter();
            out.writeStartObject();
            out.writeStringField("look", now.look().name());
            out.writeStringField("motion", now.motion().name());
            out.writeBooleanField("railCollapsed", now.isRailCollapsed());
            out.writeStringField("recent", now.recent());
            if (now.bounds() != null) {
                out.writeNumberField("x", now.bounds().x());
                out.writeNumberField("y", now.bounds().y());
                out.writeNumberField("width", now.bounds().width());
                out.writeNumberField("height", now.bounds().height());
                out.writeBooleanField("maximised", now.bounds().maximised());
            }
            out.writeEndObject();
        }
        return text + "\n";
    }

    private Remembered read() {
        Map<String, Object> values = new HashMap<>();
        try (JsonParser in = JSON.createParser(Files.readString(file))) {
            while (in.nextToken() != null) {
                if (in.currentToken() == JsonToken.VALUE_STRING) {
                    values.put(in.currentName(), in.getText());
                } else if (in.currentToken().isNumeric()) {
                    values.put(in.currentName(), in.getDoubleValue());
                } else if (in.currentToken().isBoolean()) {
                    values.put(in.currentName(), in.getBooleanValue());
                }
            }
        } catch (IOException unreadable) {
            // Missing or damaged: what was read so far counts, the rest is as before the first start.
        }
        return new Remembered(constant(Look.class, values.get("look"), Look.LIGHT), constant(Motion.class, values.get("motion"), Motion.SYSTEM),
                Boolean.TRUE.equals(values.get("railCollapsed")), bounds(values), values.get("recent") instanceof String text ? text : "");
    }

    private static Bounds bounds(Map<String, Object> values) {
        return values.get("x") instanceof Double x && values.get("y") instanceof Double y && values.get("width") instanceof Double width
                && values.get("height") instanceof Double height ? new Bounds(x, y, width, height, Boolean.TRUE.equals(values.get("maximised"))) : null;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Object word, E otherwise) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(word)) {
                return constant;
            }
        }
        return otherwise;
    }
}
