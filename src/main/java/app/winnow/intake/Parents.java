package app.winnow.intake;

import app.winnow.intake.value.Several;
import app.winnow.intake.value.Texts;
import app.winnow.model.Field;
import app.winnow.sheet.Cell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Program, curriculum, track and path: a parent when their values are codes or titles of other rows, else a category. */
final class Parents {
    private final List<ColumnProfile> profiles;
    private final Candidate[] taken;
    private final Map<Field, Integer> holder;

    Parents(List<ColumnProfile> profiles, Candidate[] taken, Map<Field, Integer> holder) {
        this.profiles = profiles;
        this.taken = taken;
        this.holder = holder;
    }

    void settle() {
        for (int column = 0; column < taken.length; column++) {
            Candidate now = taken[column];
            if (now != null && (now.field() == Field.PARENT || now.field() == Field.CATEGORY)) {
                boolean generic = now.field() == Field.PARENT && HeadingText.of(profiles.get(column).column().heading()).words().stream().noneMatch(word -> word.startsWith("parent"));
                boolean weak = now.field() == Field.CATEGORY && now.score() < 0.6;
                boolean names = (weak || generic) && namesOthers(profiles.get(column));
                if (names && weak) {
                    taken[column] = new Candidate(Field.PARENT, 0.7, false, Words.of("why.parent"));
                } else if (!names && generic) {
                    taken[column] = new Candidate(Field.CATEGORY, now.score() * 0.8, false, Words.of("why.not-parent"));
                }
            }
        }
    }

    /** Whether half of the values are codes or titles of the table. */
    private boolean namesOthers(ColumnProfile values) {
        List<String> named = new ArrayList<>();
        for (Cell cell : values.column().distinct()) {
            Several.split(cell.text()).forEach(value -> named.add(Texts.key(value)));
        }
        Set<String> wanted = new HashSet<>(named);
        Set<String> found = Stream.of(Field.CODE, Field.TITLE).filter(holder::containsKey)
                .flatMap(field -> profiles.get(holder.get(field)).column().distinct().parallelStream().map(cell -> Texts.key(cell.text())).filter(wanted::contains))
                .collect(Collectors.toSet());
        return !named.isEmpty() && named.stream().filter(found::contains).count() * 2 >= named.size() && values.column().rows() > 1;
    }
}
