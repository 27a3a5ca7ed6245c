package app.winnow.picture.treemap;

import app.winnow.picture.Meanings;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the marks of a treemap are: first the leaves, then the groups whose name is written, then what stands beside. */
final class TreemapMeanings implements Meanings {
    /** No code begins with it. */
    private static final String APART = "\u001f";

    private final Scene scene;
    private final List<Header> named;
    private final List<Beside> beside;
    private final Telling telling;

    TreemapMeanings(Scene scene, List<Header> named, List<Beside> beside) {
        this.scene = scene;
        this.named = named;
        this.beside = beside;
        telling = new Telling(scene);
    }

    private int leaves() {
        return scene.top().count();
    }

    private boolean isLeaf(int mark) {
        return mark < leaves();
    }

    private boolean isGroup(int mark) {
        return !isLeaf(mark) && mark < leaves() + named.size();
    }

    private int leaf(int mark) {
        return scene.nest().leaves[scene.top().from + mark];
    }

    private Node node(int mark) {
        return named.get(mark - leaves()).node();
    }

    private Beside apart(int mark) {
        return beside.get(mark - leaves() - named.size());
    }

    @Override
    public int count() {
        return leaves() + named.size() + beside.size();
    }

    @Override
    public String key(int mark) {
        return isLeaf(mark) ? scene.seen().portfolio().offerings().get(leaf(mark)).code() : APART + (isGroup(mark) ? node(mark).inside() : apart(mark).standing().key());
    }

    @Override
    public String name(int mark) {
        return isLeaf(mark) ? Telling.title(scene.seen().portfolio().offerings().get(leaf(mark))) : isGroup(mark) ? node(mark).group().name() : apart(mark).words();
    }

    @Override
    public List<String> facts(int mark) {
        return isLeaf(mark) ? telling.leaf(leaf(mark)) : isGroup(mark) ? telling.group(node(mark)) : telling.beside(apart(mark));
    }

    @Override
    public int[] offerings(int mark) {
        if (isLeaf(mark)) {
            return new int[] {leaf(mark)};
        }
        return isGroup(mark) ? Arrays.stream(scene.offerings(node(mark))).sorted().toArray() : apart(mark).offerings().clone();
    }

    @Override
    public String line(int mark) {
        return isLeaf(mark) ? scene.tones().of(leaf(mark)).key() : "";
    }

    @Override
    public Optional<String> inside(int mark) {
        return isGroup(mark) ? Optional.of(node(mark).inside()) : Optional.empty();
    }
}
