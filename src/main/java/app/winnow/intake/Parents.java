package app.winnow.intake;

import app.winnow.intake.value.Several;
import app.winnow.intake.value.Texts;
import app.winnow.model.Field;
import app.winnow.sheet.Cell;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        Set<String> others = new HashSet<>();
        for (Field key : List.of(Field.CODE, Field.TITLE)) {
            if (holder.containsKey(key)) {
                profiles.get(holder.get(key)).column().distinct().forEach(cell -> others.add(Texts.key(cell.text())));
            }
        }
        for (int column = 0; column < taken.length; column++) {
            Candidate now = taken[column];
            if (now != null && (now.field() == Field.PARENT || now.field() == Field.CATEGORY)) {
                boolean names = namesOthers(profiles.get(column), others);
                boolean generic = now.field() == Field.PARENT && HeadingText.of(profiles.get(column).column().heading()).words().stream().noneMatch(word -> word.startsWith("parent"));
                if (names && now.field() == Field.CATEGORY && now.score() < 0.6) {
                    taken[column] = new Candidate(Field.PARENT, 0.7, false, Words.of("why.parent"));
                } else if (!names && generic) {
                    taken[column] = new Candidate(Field.CATEGORY, now.score() * 0.8, false, Words.of("why.not-parent"));
                }
            }
        }
    }

    private static boolean namesOthers(ColumnProfile values, Set<String> others) {
        int known = 0;
        int found = 0;
        for (Cell cell : values.column().distinct()) {
            for (String value : Several.split(cell.text())) {
                known++;
                found += others.contains(Texts.key(value)) ? 1 : 0;
            }
        }
        return known > 0 && found * 2 >= known && values.column().rows() > 1;
    }
}
