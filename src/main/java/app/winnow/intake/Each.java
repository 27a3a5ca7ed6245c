package app.winnow.intake;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/** A list whose members are made when they are asked for: of a million that follow from what is there already, none is kept. */
final class Each<T> extends AbstractList<T> implements RandomAccess {
    private final int size;
    private final IntFunction<T> maker;

    Each(int size, IntFunction<T> maker) {
        this.size = size;
        this.maker = maker;
    }

    @Override
    public T get(int at) {
        return maker.apply(Objects.checkIndex(at, size));
    }

    @Override
    public int size() {
        return size;
    }
}
