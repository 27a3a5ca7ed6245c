package app.winnow.journal.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** JSON values as maps, lists, texts, numbers, flags and null; one value at a time, never a whole file. */
public final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build();
    /** From here on characters are escaped, so that half a surrogate pair in somebody's catalog survives. */
    private static final int LAST_BEFORE_SURROGATES = 0xD7FF;

    private Json() { }

    /** A list of so many whole numbers, each as its place says, which never stands in memory as one. */
    record Wholes(int count, IntUnaryOperator number) { }

    /** An object of names and values in this order. */
    public static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            object.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return object;
    }

    static JsonGenerator writer(Writer target) throws IOException {
        return set(FACTORY.createGenerator(target));
    }

    /** Writes UTF-8. */
    static JsonGenerator writer(OutputStream target) throws IOException {
        return set(FACTORY.createGenerator(target, JsonEncoding.UTF8));
    }

    private static JsonGenerator set(JsonGenerator out) {
        out.setHighestNonEscapedChar(LAST_BEFORE_SURROGATES);
        out.setRootValueSeparator(new com.fasterxml.jackson.core.io.SerializedString("\n"));
        return out;
    }

    static JsonParser reader(Reader source) throws IOException {
        return FACTORY.createParser(source);
    }

    /** This value as text on one line. */
    public static String text(Object value) throws IOException {
        java.io.StringWriter text = new java.io.StringWriter();
        try (JsonGenerator out = writer(text)) {
            write(out, value);
        }
        return text.toString();
    }

    /** The object that this text is. */
    public static Fields parse(String text) throws IOException {
        try (JsonParser in = reader(new java.io.StringReader(text))) {
            in.nextToken();
            return Fields.of(read(in));
        }
    }

    static void write(JsonGenerator out, Object value) throws IOException {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof Integer whole) {
            out.writeNumber(whole);
        } else if (value instanceof Double number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof int[] numbers) {
            out.writeArray(numbers, 0, numbers.length);
        } else if (value instanceof Wholes wholes) {
            out.writeStartArray();
            for (int at = 0; at < wholes.count(); at++) {
                out.writeNumber(wholes.number().applyAsInt(at));
            }
            out.writeEndArray();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            for (Object member : list) {
                write(out, member);
            }
            out.writeEndArray();
        } else if (value instanceof Map<?, ?> object) {
            out.writeStartObject();
            for (Map.Entry<?, ?> field : object.entrySet()) {
                out.writeFieldName((String) field.getKey());
                write(out, field.getValue());
            }
            out.writeEndObject();
        } else {
            throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    /** The value at the parser's current token. */
    static Object read(JsonParser in) throws IOException {
        JsonToken token = in.currentToken();
        if (token == null) {
            throw new MadeByNewer("an empty place");
        }
        return switch (token) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (in.nextToken() != JsonToken.END_OBJECT) {
                    String name = in.currentName();
                    in.nextToken();
                    object.put(name, read(in));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    list.add(read(in));
                }
                yield list;
            }
            case VALUE_STRING -> in.getText();
            case VALUE_NUMBER_INT -> in.getIntValue();
            case VALUE_NUMBER_FLOAT -> in.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new MadeByNewer("the token " + token);
        };
    }
}
