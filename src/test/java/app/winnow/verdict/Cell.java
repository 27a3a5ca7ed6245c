package app.winnow.verdict;

import java.util.List;

/** One fact of one completion: fixed when it is known, else filled in with every value that it may take. */
final class Cell<T> {
    private final String ask;
    private final List<T> values;
    private T value;

    private Cell(String ask, List<T> values) {
        this.ask = ask;
        this.values = values;
        value = values.get(0);
    }

    static <T> Cell<T> known(T value) {
        return new Cell<>("", List.of(value));
    }

    /** An unknown fact; {@code ask} is the question for it seen from nowhere ("impact of A"), "" when nobody asks for it. */
    static <T> Cell<T> open(String ask, List<T> values) {
        return new Cell<>(ask, values);
    }

    boolean isOpen() {
        return values.size() > 1;
    }

    String ask() {
        return ask;
    }

    int size() {
        return values.size();
    }

    void fill(int at) {
        value = values.get(at);
    }

    T now() {
        return value;
    }
}
