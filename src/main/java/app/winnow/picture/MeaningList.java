package app.winnow.picture;

import java.util.List;
import java.util.Optional;

/** Meanings that are there from the beginning, by number: for pictures of at most some hundred marks. */
public record MeaningList(List<Meaning> all) implements Meanings {

    /** What one mark stands for, as {@link Meanings} has it; {@code offerings} upwards, {@code line} "" for none. */
    public record Meaning(String key, String name, List<String> facts, int[] offerings, String line, Optional<String> inside) {
        public Meaning {
            facts = List.copyOf(facts);
        }

        /** Something that has no inside. */
        public Meaning(String key, String name, List<String> facts, int[] offerings, String line) {
            this(key, name, facts, offerings, line, Optional.empty());
        }
    }

    public MeaningList {
        all = List.copyOf(all);
    }

    @Override
    public int count() {
        return all.size();
    }

    @Override
    public String key(int mark) {
        return all.get(mark).key();
    }

    @Override
    public String name(int mark) {
        return all.get(mark).name();
    }

    @Override
    public List<String> facts(int mark) {
        return all.get(mark).facts();
    }

    @Override
    public int[] offerings(int mark) {
        return all.get(mark).offerings();
    }

    @Override
    public String line(int mark) {
        return all.get(mark).line();
    }

    @Override
    public Optional<String> inside(int mark) {
        return all.get(mark).inside();
    }
}
