package app.winnow.journal.json;

import app.winnow.model.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** A view as JSON and back; null is null. */
final class ViewCodec {
    private ViewCodec() { }

    static Map<String, Object> write(View view) {
        if (view == null) {
            return null;
        }
        Map<String, Object> picks = Json.object();
        view.picks().forEach((facet, values) -> picks.put(facet, List.copyOf(values)));
        List<Map<String, Object>> order = view.layout().order().stream().map(one -> Json.object("column", one.column(), "descending", one.descending())).toList();
        return Json.object("name", view.name(), "search", view.search(), "picks", picks, "columns", view.layout().columns(), "order", order);
    }

    static View read(Object value) throws MadeByNewer {
        if (value == null) {
            return null;
        }
        Fields in = Fields.of(value);
        View view = new View(in.text("name"), in.text("search"), picks(in.object("picks")),
                new View.Layout(in.texts("columns"), order(in.objects("order"))));
        in.end();
        return view;
    }

    private static SortedMap<String, Set<String>> picks(Fields in) throws MadeByNewer {
        SortedMap<String, Set<String>> picks = new TreeMap<>();
        for (String facet : in.names()) {
            picks.put(facet, new TreeSet<>(in.texts(facet)));
        }
        return picks;
    }

    private static List<View.Order> order(List<Fields> columns) throws MadeByNewer {
        List<View.Order> order = new ArrayList<>();
        for (Fields in : columns) {
            order.add(new View.Order(in.text("column"), in.flag("descending")));
            in.end();
        }
        return order;
    }
}
