package app.winnow.picture.outcome;

import app.winnow.picture.Box;
import app.winnow.picture.Layer;
import app.winnow.picture.Marks;
import app.winnow.picture.Meaning;
import app.winnow.picture.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is drawn so far: layers, and the marks with what they mean. */
final class Drawn {
    private final List<Layer> layers = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Meaning> meanings = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    /** The marks among what serves an outcome, by its id. */
    private final Map<String, List<Integer>> servers = new HashMap<>();
    private final Map<String, Integer> needs = new HashMap<>();

    void ground(List<Shape> shapes) {
        layers.add(Layer.Group.ground(shapes));
    }

    int mark(Box box, Meaning meaning, List<Shape> shapes) {
        layers.add(new Layer.Group(boxes.size(), shapes));
        boxes.add(box);
        meanings.add(meaning);
        return boxes.size() - 1;
    }

    /** Offerings are known by their code where they are drawn first, and by their outcome and code afterwards. */
    Meaning firstByCode(Meaning meaning, String code) {
        return codes.add(code) ? new Meaning(code, meaning.name(), meaning.facts(), meaning.offerings(), meaning.line(), meaning.inside()) : meaning;
    }

    /** That this mark stands for offerings which serve the outcomes of a band. */
    void serves(Band band, int mark) {
        band.of().forEach(around -> servers.computeIfAbsent(around.outcome().id(), any -> new ArrayList<>()).add(mark));
    }

    /** That this mark stands for what the outcomes of a band need besides, or (with its key) for one need of them. */
    void needs(Band band, String key, int mark) {
        band.of().forEach(around -> needs.put(around.outcome().id() + " " + key, mark));
    }

    /** The mark in which an offering serves an outcome: its own before one that it shares. */
    int server(String outcome, int offering) {
        return servers.getOrDefault(outcome, List.of()).stream().filter(mark -> Arrays.binarySearch(meanings.get(mark).offerings(), offering) >= 0)
                .min(Comparator.comparingInt(mark -> meanings.get(mark).offerings().length)).orElse(Marks.NONE);
    }

    /** The mark of a need of an outcome, or of what counts it. */
    int need(String outcome, String key) {
        return needs.getOrDefault(outcome + " " + key, needs.getOrDefault(outcome + " ", Marks.NONE));
    }

    List<Layer> layers() {
        return layers;
    }

    Marks marks() {
        return Marks.boxes(boxes, Meaning.all(meanings));
    }
}
