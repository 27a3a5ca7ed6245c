package app.winnow.intake.form;

import app.winnow.intake.value.DateOrder;
import app.winnow.model.Field;
import app.winnow.model.Problem;
import app.winnow.sheet.Refused;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the JSON of a mapping once, from front to back. */
final class MappingReader {
    private static final List<String> UNITS = List.of("min", "h", "s", "day", "week", "credit");

    private final JsonParser json;
    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Mapping.Column> columns = new LinkedHashMap<>();
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final List<String> headings = new ArrayList<>();
    private String name = "";
    private String sheet;
    private Integer headingRow;

    MappingReader(JsonParser json, String file) {
        this.json = json;
        this.file = file;
    }

    ReadMapping read() throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw refused("mapping.no-object");
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            json.nextToken();
            take(key);
        }
        if (json.nextToken() != null) {
            throw refused("mapping.more");
        }
        return new ReadMapping(new Mapping(name, sheet, headingRow, headings, columns, answers), problems);
    }

    private void take(String key) throws IOException {
        switch (key) {
            case "name" -> name = text(key) == null ? "" : text(key).strip();
            case "sheet" -> sheet = text(key);
            case "headingRow" -> headingRow = row();
            case "headings" -> readHeadings();
            case "columns" -> readColumns();
            case "answers" -> readAnswers();
            default -> unknown(key, "");
        }
    }

    private Integer row() throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT || json.getLongValue() < 0 || json.getLongValue() > Integer.MAX_VALUE) {
            throw refused("mapping.heading-row", shown());
        }
        return json.getIntValue();
    }

    private void readHeadings() throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw refused("mapping.headings", shown());
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            headings.add(Optional.ofNullable(text("headings")).orElse(""));
        }
    }

    private void readColumns() throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw refused("mapping.columns", shown());
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String heading = json.currentName();
            if (columns.keySet().stream().anyMatch(known -> known.equalsIgnoreCase(heading.strip()))) {
                problems.add(new Problem(file, 0, heading.strip(), "", Sentences.of("mapping.column-twice", heading.strip(), json.currentLocation().getLineNr(), file)));
            }
            columns.put(heading.strip(), json.nextToken() == JsonToken.START_OBJECT ? column(heading) : field(Mapping.Column.NOTHING, heading));
        }
    }

    private Mapping.Column column(String heading) throws IOException {
        Mapping.Column column = Mapping.Column.NOTHING;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            json.nextToken();
            column = switch (key) {
                case "field" -> field(column, heading);
                case "unit" -> column.withUnit(unit(heading));
                case "dateOrder" -> column.withDateOrder(order(heading));
                case "reversed" -> column.withReversed(flag("mapping.reversed", heading));
                case "leaveOut" -> column.withLeftOut(Boolean.TRUE.equals(flag("mapping.leave-out", heading)));
                default -> {
                    unknown(key, heading);
                    yield column;
                }
            };
        }
        return column;
    }

    /** Whatever stands before or after the field in the file holds beside it. */
    private Mapping.Column field(Mapping.Column column, String heading) throws IOException {
        String word = text(heading);
        Field field = word == null ? null : Arrays.stream(Field.values()).filter(known -> known.word().equalsIgnoreCase(word.strip())).findFirst()
                .orElseThrow(() -> refused("mapping.field", word, heading));
        return new Mapping.Column(field == null, field, column.unit(), column.dateOrder(), column.isReversed(), column.isLeftOut());
    }

    private String unit(String heading) throws IOException {
        String word = text(heading);
        if (word != null && !UNITS.contains(word.strip())) {
            throw refused("mapping.unit", word, heading, String.join(", ", UNITS));
        }
        return word == null ? null : word.strip();
    }

    private DateOrder order(String heading) throws IOException {
        String word = text(heading);
        return word == null ? null : Arrays.stream(DateOrder.values()).filter(order -> order.word().equals(word.strip())).findFirst()
                .orElseThrow(() -> refused("mapping.date-order", word, heading));
    }

    private Boolean flag(String sentence, String heading) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (!json.currentToken().isBoolean()) {
            throw refused(sentence, shown(), heading);
        }
        return json.getBooleanValue();
    }

    private void readAnswers() throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw refused("mapping.answers", shown());
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String question = json.currentName();
            json.nextToken();
            String answer = text(question);
            if (answer != null && !answer.isBlank()) {
                answers.put(question.strip(), answer.strip());
            }
        }
    }

    /** The value as text; null for null. Numbers and truths are taken as they are written. */
    private String text(String place) throws IOException {
        if (json.currentToken().isStructStart()) {
            throw refused("mapping.no-text", place);
        }
        return json.currentToken() == JsonToken.VALUE_NULL ? null : json.getText();
    }

    private void unknown(String key, String heading) throws IOException {
        problems.add(new Problem(file, 0, heading, key, Sentences.of("mapping.unknown-key", key, json.currentLocation().getLineNr(), file)));
        json.skipChildren();
    }

    private String shown() throws IOException {
        return json.currentToken().isStructStart() ? json.currentToken().asString() : json.getText();
    }

    private Refused refused(String key, Object... parts) {
        Object[] all = new Object[parts.length + 2];
        all[0] = file;
        all[1] = json.currentLocation().getLineNr();
        System.arraycopy(parts, 0, all, 2, parts.length);
        return new Refused(Sentences.of(key, all));
    }
}
