package app.winnow.picture;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What one mark stands for, where there are few marks; the parts are those of {@link Meanings}, facts are worked out when somebody asks. */
public record Meaning(String key, String name, Supplier<List<String>> facts, int[] offerings, String line, Optional<String> inside) {

    /** Something that has no inside. */
    public Meaning(String key, String name, Supplier<List<String>> facts, int[] offerings, String line) {
        this(key, name, facts, offerings, line, Optional.empty());
    }

    /** Marks that mean these, in this order. */
    public static Meanings all(List<Meaning> meanings) {
        return new All(List.copyOf(meanings));
    }

    private record All(List<Meaning> all) implements Meanings {
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
            return all.get(mark).facts().get();
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
}
