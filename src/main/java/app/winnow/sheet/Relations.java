package app.winnow.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** What a part of an Office file points to: kind, id and the other part's name. */
record Relations(List<Relation> all) {

    /** {@code kind} is the last word of the type's address, the same in ordinary and Strict files. */
    record Relation(String id, String kind, String part) { }

    /** The relations of a part; none when it has no list of them. The part "" is the package itself. */
    static Relations of(ZipParts parts, String part, Progress progress) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String list = folder + "_rels/" + part.substring(slash) + ".rels";
        List<Relation> all = new ArrayList<>();
        if (parts.has(list)) {
            try (InputStream in = parts.open(list, progress)) {
                Xml xml = Xml.of(in);
                while (xml.nextElement() && all.size() < Limits.PARTS) {
                    if (xml.name().equals("Relationship") && !"External".equals(xml.get("TargetMode"))) {
                        String type = xml.get("Type", "");
                        all.add(new Relation(xml.get("Id", ""), type.substring(type.lastIndexOf('/') + 1), resolve(folder, xml.get("Target", ""))));
                    }
                }
            }
        }
        return new Relations(all);
    }

    Optional<Relation> withId(String id) {
        return all.stream().filter(relation -> relation.id.equals(id)).findFirst();
    }

    Optional<Relation> ofKind(String kind) {
        return all.stream().filter(relation -> relation.kind.equals(kind)).findFirst();
    }

    private static String resolve(String folder, String target) {
        String path = target.replace('\\', '/');
        List<String> steps = new ArrayList<>();
        for (String step : (path.startsWith("/") ? path : folder + path).split("/")) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) {
                    steps.remove(steps.size() - 1);
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
