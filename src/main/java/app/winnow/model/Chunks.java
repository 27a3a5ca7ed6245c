package app.winnow.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/** An immutable list in chunks of 256: setting one element copies one chunk and the table of chunks, never all elements. */
public final class Chunks<T> extends AbstractList<T> implements RandomAccess {
    private static final int BITS = 8;
    private static final int SIZE = 1 << BITS;

    private final Object[][] chunks;
    private final int size;

    private Chunks(Object[][] chunks, int size) {
        this.chunks = chunks;
        this.size = size;
    }

    /** A list of these elements; none may be null. */
    public static <T> Chunks<T> of(List<? extends T> elements) {
        int size = elements.size();
        Object[][] chunks = new Object[(size + SIZE - 1) >> BITS][];
        for (int at = 0; at < chunks.length; at++) {
            int from = at << BITS;
            chunks[at] = elements.subList(from, Math.min(size, from + SIZE)).toArray();
            Arrays.stream(chunks[at]).forEach(Objects::requireNonNull);
        }
        return new Chunks<>(chunks, size);
    }

    /** This list with one element replaced. */
    public Chunks<T> with(int index, T element) {
        Objects.checkIndex(index, size);
        Objects.requireNonNull(element);
        Object[][] next = chunks.clone();
        next[index >> BITS] = next[index >> BITS].clone();
        next[index >> BITS][index & SIZE - 1] = element;
        return new Chunks<>(next, size);
    }

    /** This list with elements added at its end. */
    public Chunks<T> plus(List<? extends T> elements) {
        List<T> all = new java.util.ArrayList<>(size + elements.size());
        all.addAll(this);
        all.addAll(elements);
        return of(all);
    }

    /** The indexes below the smaller size at which another list holds another object; chunks that both share are not looked into. */
    public int[] differing(Chunks<T> other) {
        int[] found = new int[16];
        int count = 0;
        for (int chunk = 0; chunk < Math.min(chunks.length, other.chunks.length); chunk++) {
            if (chunks[chunk] == other.chunks[chunk]) {
                continue;
            }
            for (int at = 0; at < Math.min(chunks[chunk].length, other.chunks[chunk].length); at++) {
                if (chunks[chunk][at] != other.chunks[chunk][at]) {
                    found = count < found.length ? found : Arrays.copyOf(found, 2 * count);
                    found[count++] = chunk << BITS | at;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The first {@code count} elements. */
    public Chunks<T> first(int count) {
        return of(subList(0, count));
    }

    @SuppressWarnings("unchecked")
    @Override
    public T get(int index) {
        Objects.checkIndex(index, size);
        return (T) chunks[index >> BITS][index & SIZE - 1];
    }

    @Override
    public int size() {
        return size;
    }
}
