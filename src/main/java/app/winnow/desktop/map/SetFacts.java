package app.winnow.desktop.map;

import app.winnow.desktop.kit.Figures;
import app.winnow.desktop.kit.Texts;
import app.winnow.insight.cover.SmallestSet;
import app.winnow.insight.cover.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is said of the smallest set beside its curve: the hours that it releases, whether that is proven, what is in it, on what it rests, what nobody knows. */
final class SetFacts extends VBox {
    private final SmallestSetViewModel model;
    private final Label released = Texts.large("");
    private final Label unit = Texts.text("");
    private final Label proof = Texts.section("");
    private final Label inside = Texts.text("");
    private final Label claims = Texts.text("");
    private final Label core = Texts.text("");
    private final Label missing = Texts.secondary("");

    SetFacts(SmallestSetViewModel model) {
        super(6);
        this.model = model;
        released.setId("set-released");
        released.setMinWidth(Region.USE_PREF_SIZE);
        proof.setId("set-proof");
        proof.setWrapText(true);
        proof.setMinHeight(Region.USE_PREF_SIZE);
        missing.setId("set-missing");
        unit.setWrapText(false);
        unit.setMinWidth(0);
        HBox head = new HBox(6, released, unit);
        head.setAlignment(Pos.BASELINE_LEFT);
        getChildren().addAll(head, proof, inside, claims, core);
        setMinWidth(0);
    }

    /** What nobody knows, which stands apart. */
    Label missing() {
        return missing;
    }

    /** In a low window only the hours and the proof are there. */
    void setShort(boolean isShort) {
        for (Label label : List.of(inside, claims, core)) {
            label.setVisible(!isShort);
            label.setManaged(!isShort);
        }
        missing.setVisible(!isShort);
        missing.setManaged(!isShort);
    }

    /** What the hours are of, in words. */
    String hoursName() {
        SmallestSet set = model.set().get();
        return set == null ? "" : Words.of("set.hours." + set.basis().name().toLowerCase(Locale.ROOT));
    }

    /** Says what holds now. */
    void say() {
        SmallestSet set = model.set().get();
        if (set == null || !set.answer().isThere()) {
            released.setText(Figures.UNKNOWN);
            proof.setText(Words.of(set == null ? "set.working" : "set.none"));
            List.of(unit, inside, claims, core, missing).forEach(label -> label.setText(""));
            return;
        }
        int[] depths = model.depths();
        released.setText(Figures.whole(set.released(depths)));
        unit.setText(Words.of("set.released", hoursName()));
        proof.setText(proof(model.gap()));
        inside.setText(inside(set, depths));
        SmallestSet.Claims rests = set.claims(depths);
        claims.setText(rests.used() == 0 ? "" : Words.of("set.claims", Figures.share((double) rests.claimed() / rests.used()), rests.used()));
        core.setText(core(set, depths));
        missing.setText(missing(set));
    }

    private String proof(double gap) {
        if (gap > 0) {
            return Words.of(model.working().get() ? "set.gap.working" : "set.gap", gap);
        }
        return model.chosen().get() > 0 ? Words.of("set.proven.risk", Figures.short1(model.points().get().get(model.chosen().get()).risk())) : Words.of("set.proven");
    }

    private String inside(SmallestSet set, int[] depths) {
        int[] counts = new int[4];
        IntStream.range(0, depths.length).filter(at -> set.cover().today(at) > 0).forEach(at -> counts[depths[at]]++);
        return Words.of("set.inside", counts[1] + counts[2] + counts[3], IntStream.of(counts).sum(), counts[3], counts[2], counts[1], set.newAids(depths));
    }

    private String core(SmallestSet set, int[] depths) {
        if (model.core().get() == null) {
            return model.working().get() ? Words.of("set.core.working") : "";
        }
        int[] judged = IntStream.range(0, depths.length).filter(at -> set.cover().today(at) > 0).toArray();
        long sure = IntStream.of(judged).filter(model.core().get()::isCertain).count();
        return Words.of("set.core", sure, judged.length, model.core().get().completions());
    }

    private static String missing(SmallestSet set) {
        List<String> parts = new ArrayList<>();
        add(parts, "set.missing.looked", set.count(Standing.NOT_LOOKED_AT));
        add(parts, "set.missing.hours", set.hoursUnknown());
        add(parts, "set.missing.required", set.silent());
        if (!set.cover().isLimited()) {
            parts.add(Words.of("set.missing.maintenance"));
        }
        if (set.cover().overrun() > 0) {
            parts.add(Words.of("set.overrun", set.cover().overrun()));
        }
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(Words.of(key, count));
        }
    }
}
