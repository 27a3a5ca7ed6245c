package app.winnow.journal.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The fields of one JSON object, each taken once; {@link #end} refuses what nobody took. A missing field or another type is refused too. */
public final class Fields {
    private final Map<String, Object> left;

    private Fields(Map<String, Object> left) {
        this.left = left;
    }

    /** The fields of this value, which must be an object. */
    @SuppressWarnings("unchecked")
    public static Fields of(Object value) throws MadeByNewer {
        return new Fields((Map<String, Object>) cast(Map.class, value, "object"));
    }

    /** Whether a field is there that nobody took yet. */
    public boolean has(String name) {
        return left.containsKey(name);
    }

    /** Names nobody took yet, in order; for objects whose names are data. */
    public List<String> names() {
        return List.copyOf(left.keySet());
    }

    /** Any value, null included. */
    public Object value(String name) throws MadeByNewer {
        if (!left.containsKey(name)) {
            throw new MadeByNewer("no " + name);
        }
        return left.remove(name);
    }

    /** A text. */
    public String text(String name) throws MadeByNewer {
        return cast(String.class, value(name), name);
    }

    /** A text or null. */
    public String textOrNull(String name) throws MadeByNewer {
        return castOrNull(String.class, value(name), name);
    }

    /** A whole number. */
    public int whole(String name) throws MadeByNewer {
        return cast(Integer.class, value(name), name);
    }

    /** A whole number or null. */
    public Integer wholeOrNull(String name) throws MadeByNewer {
        return castOrNull(Integer.class, value(name), name);
    }

    /** A number. */
    public double number(String name) throws MadeByNewer {
        return cast(Number.class, value(name), name).doubleValue();
    }

    /** A number or null. */
    public Double numberOrNull(String name) throws MadeByNewer {
        Number number = castOrNull(Number.class, value(name), name);
        return number == null ? null : (Double) number.doubleValue();
    }

    /** Yes or no. */
    public boolean flag(String name) throws MadeByNewer {
        return cast(Boolean.class, value(name), name);
    }

    /** A date or null. */
    public LocalDate dateOrNull(String name) throws MadeByNewer {
        String text = textOrNull(name);
        return text == null ? null : date(text);
    }

    /** Texts. */
    public List<String> texts(String name) throws MadeByNewer {
        return members(String.class, value(name), name);
    }

    /** Whole numbers. */
    public int[] wholes(String name) throws MadeByNewer {
        Object value = value(name);
        return value instanceof Map ? Counted.read(of(value)) : members(Integer.class, value, name).stream().mapToInt(Integer::intValue).toArray();
    }

    /** An object. */
    public Fields object(String name) throws MadeByNewer {
        return of(value(name));
    }

    /** Objects. */
    public List<Fields> objects(String name) throws MadeByNewer {
        List<Fields> objects = new ArrayList<>();
        for (Object member : cast(List.class, value(name), name)) {
            objects.add(of(member));
        }
        return objects;
    }

    /** Refuses what nobody took: it means something that would be lost. */
    public void end() throws MadeByNewer {
        if (!left.isEmpty()) {
            throw new MadeByNewer("the field " + left.keySet().iterator().next());
        }
    }

    static LocalDate date(String text) throws MadeByNewer {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException other) {
            throw new MadeByNewer("the date " + text);
        }
    }

    static <T> List<T> members(Class<T> type, Object list, String name) throws MadeByNewer {
        List<T> members = new ArrayList<>();
        for (Object member : cast(List.class, list, name)) {
            members.add(cast(type, member, name));
        }
        return members;
    }

    static <T> T cast(Class<T> type, Object value, String name) throws MadeByNewer {
        if (!type.isInstance(value)) {
            throw new MadeByNewer("another " + name);
        }
        return type.cast(value);
    }

    static <T> T castOrNull(Class<T> type, Object value, String name) throws MadeByNewer {
        return value == null ? null : cast(type, value, name);
    }
}
