package app.winnow.sheet;

import java.util.ArrayDeque;
import java.util.Deque;

/** Which prefix stands for which namespace, as deep inside as it was declared. */
final class XmlNamespaces {
    private record Declared(String prefix, String namespace, int depth) { }

    private final Deque<Declared> declared = new ArrayDeque<>();

    void declare(XmlName attribute, String namespace, int depth) {
        declared.push(new Declared(attribute.prefix().isEmpty() ? "" : attribute.local(), namespace, depth));
    }

    /** Ends what was declared deeper than this. */
    void leave(int depth) {
        while (!declared.isEmpty() && declared.peek().depth() > depth) {
            declared.pop();
        }
    }

    /** Whether the prefix of an attribute stands for this namespace here. */
    boolean is(String prefix, String namespace) {
        for (Declared one : declared) {
            if (one.prefix().equals(prefix)) {
                return one.namespace().equals(namespace);
            }
        }
        return false;
    }
}
