package app.winnow.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A name of a tag or an attribute as its bytes in the file, its prefix ("" for none) and its name without it. */
record XmlName(byte[] raw, String prefix, String local) {

    /** Whether an attribute of this name declares a namespace. */
    boolean declares() {
        return prefix.equals("xmlns") || prefix.isEmpty() && local.equals("xmlns");
    }

    boolean is(byte[] bytes, int from, int to) {
        return Arrays.equals(raw, 0, raw.length, bytes, from, to);
    }

    private static XmlName of(byte[] bytes, int from, int to) {
        byte[] raw = Arrays.copyOfRange(bytes, from, to);
        String name = new String(raw, StandardCharsets.UTF_8);
        int colon = name.indexOf(':');
        return new XmlName(raw, name.substring(0, Math.max(0, colon)), name.substring(colon + 1));
    }

    /** The names met so far, so that each is decoded once. */
    static final class Table {
        private static final int SLOTS = 1 << 11;
        private final XmlName[] slots = new XmlName[SLOTS];
        private int taken;

        XmlName of(byte[] bytes, int from, int to) {
            int hash = to - from;
            for (int i = from; i < to; i++) {
                hash = hash * 31 + bytes[i];
            }
            int slot = (hash ^ hash >>> 11) & SLOTS - 1;
            while (slots[slot] != null) {
                if (slots[slot].is(bytes, from, to)) {
                    return slots[slot];
                }
                slot = slot + 1 & SLOTS - 1;
            }
            XmlName name = XmlName.of(bytes, from, to);
            // A file that makes up names without end gets them, unremembered.
            if (taken < SLOTS / 8) {
                taken++;
                slots[slot] = name;
            }
            return name;
        }
    }
}
