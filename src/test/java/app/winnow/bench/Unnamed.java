package app.winnow.bench;

import app.winnow.picture.Meanings;
import java.util.List;

/** Marks that stand for the offering of their number and have no other name. */
record Unnamed(int count) implements Meanings {
    @Override
    public String key(int mark) {
        return Integer.toString(mark);
    }

    @Override
    public String name(int mark) {
        return key(mark);
    }

    @Override
    public List<String> facts(int mark) {
        return List.of();
    }

    @Override
    public int[] offerings(int mark) {
        return new int[] {mark};
    }
}
