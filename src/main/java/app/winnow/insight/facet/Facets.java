package app.winnow.insight.facet;

import app.winnow.insight.Hours;
import app.winnow.model.Portfolio;
import app.winnow.verdict.Verdicts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every offering of one state by its values and words, in the order of the portfolio. Worked out once, then followed. Immutable; safe for several threads. */
public final class Facets {
    /** Up to so many offerings that differ are followed within a frame. */
    private static final int FEW = 2_000;

    private final Verdicts verdicts;
    private final Hours.Basis basis;
    private final Map<Facet, Column> columns;
    private final TextIndex texts;

    private Facets(Verdicts verdicts, Hours.Basis basis, Map<Facet, Column> columns, TextIndex texts) {
        this.verdicts = verdicts;
        this.basis = basis;
        this.columns = columns;
        this.texts = texts;
    }

    /** The values and words of this state. */
    public static Facets of(Verdicts verdicts) {
        return of(verdicts, TextIndex.of(verdicts.portfolio().offerings()));
    }

    private static Facets of(Verdicts verdicts, TextIndex texts) {
        Reading reading = new Reading(verdicts);
        Map<Facet, Column> columns = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            columns.put(facet, Column.of(verdicts.size(), at -> reading.of(facet, at)));
        }
        return new Facets(verdicts, reading.basis(), columns, texts);
    }

    /** The same as {@link #of} the next state, within a frame; empty where too much is different. */
    public Optional<Facets> quickly(Verdicts next) {
        return quickly(next, FEW);
    }

    Optional<Facets> quickly(Verdicts next, int few) {
        if (next == verdicts) {
            return Optional.of(this);
        }
        int[] changed = isSameOtherwise(next) ? next.differing(verdicts) : null;
        if (changed == null) {
            return Optional.empty();
        }
        return changed.length <= few ? followed(next, changed) : judged(next, changed);
    }

    /** By another policy or other pairs nothing but suggestions is different, of however many offerings. */
    private Optional<Facets> judged(Verdicts next, int[] changed) {
        if (portfolio().offerings().differing(next.portfolio().offerings()).length > 0) {
            return Optional.empty();
        }
        Reading reading = new Reading(next, Hours.on(basis, next.portfolio()));
        Map<Facet, Column> followed = new EnumMap<>(columns);
        followed.put(Facet.SUGGESTED, columns.get(Facet.SUGGESTED).with(changed, at -> reading.of(Facet.SUGGESTED, at)));
        return Optional.of(new Facets(next, basis, followed, texts));
    }

    private Optional<Facets> followed(Verdicts next, int[] changed) {
        Hours hours = Hours.on(basis, next.portfolio());
        Optional<TextIndex> words = texts.with(portfolio().offerings(), next.portfolio().offerings(), changed);
        if (words.isEmpty() || !hours.isBestAfter(changed)) {
            return Optional.empty();
        }
        Reading reading = new Reading(next, hours);
        Map<Facet, Column> followed = new EnumMap<>(Facet.class);
        columns.forEach((facet, column) -> followed.put(facet, column.with(changed, at -> reading.of(facet, at))));
        return Optional.of(new Facets(next, basis, followed, words.get()));
    }

    /** The same as {@link #of} the next state, with the words taken over where they are mostly the same. */
    public Facets next(Verdicts next) {
        return quickly(next).orElseGet(() -> next.size() != verdicts.size() ? of(next) : texts.with(portfolio().offerings(), next.portfolio().offerings(),
                portfolio().offerings().differing(next.portfolio().offerings())).map(words -> of(next, words)).orElseGet(() -> of(next)));
    }

    private Portfolio portfolio() {
        return verdicts.portfolio();
    }

    /** Whether nothing is different that many offerings' values depend on. */
    private boolean isSameOtherwise(Verdicts next) {
        Portfolio was = portfolio();
        Portfolio is = next.portfolio();
        return next.size() == verdicts.size() && was.outcomes() == is.outcomes() && was.imports() == is.imports() && was.lists() == is.lists();
    }

    /** What a filter leaves. */
    public Found find(Filter filter) {
        return new Found(this, filter);
    }

    /** The state that this is of. */
    public Verdicts verdicts() {
        return verdicts;
    }

    /** How many offerings there are. */
    public int size() {
        return verdicts.size();
    }

    Hours.Basis basis() {
        return basis;
    }

    Column column(Facet facet) {
        return columns.get(facet);
    }

    /** The offerings with these codes, as bits; null where there are none. */
    long[] having(Set<String> codes) {
        if (codes.isEmpty()) {
            return null;
        }
        long[] bits = new long[(size() + 63) >> 6];
        codes.forEach(code -> portfolio().indexOf(code).ifPresent(at -> bits[at >> 6] |= 1L << at));
        return bits;
    }

    /** The offerings that have all these words, as bits; null when there are no words. */
    long[] searched(String search) {
        return texts.find(search);
    }
}
