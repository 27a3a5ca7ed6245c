package app.winnow.intake;

import app.winnow.intake.form.Mapping;
import app.winnow.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The columns of a table as people say that they are. */
final class Wished {
    private final Wishes wishes;

    Wished(Wishes wishes) {
        this.wishes = wishes;
    }

    /** The columns with what was said of them; what was said as it was found stays as it was found, with its reason. */
    List<ColumnMeaning> over(List<ColumnMeaning> found) {
        List<ColumnMeaning> next = new ArrayList<>(found);
        if (wishes.mapping().columns().isEmpty()) {
            return next;
        }
        next.replaceAll(this::wished);
        List.copyOf(next).forEach(meaning -> giveUp(next, meaning));
        return next;
    }

    private ColumnMeaning wished(ColumnMeaning found) {
        Mapping.Column said = wishes.column(found.column().name());
        if (said.equals(Mapping.Column.NOTHING)) {
            return found;
        }
        Field field = field(said, found);
        boolean reversed = said.isReversed() != null ? said.isReversed() : field == found.field() && found.reversed();
        if (field == found.field() && reversed == found.reversed()) {
            return found;
        }
        return field == null ? ColumnMeaning.none(found.column(), Words.of("why.wished"))
                : new ColumnMeaning(found.column(), field, 1, Words.of("why.wished"), reversed, null, null, 0, 0);
    }

    /** Credits are never hours: a length in credits is no length. */
    private static Field field(Mapping.Column said, ColumnMeaning found) {
        Field field = said.isText() ? null : said.field() != null ? said.field() : found.field();
        return field == Field.DURATION && "credit".equals(said.unit()) ? Field.CREDITS : field;
    }

    /** A column of which nothing was said gives up a field that people took another one for. */
    private void giveUp(List<ColumnMeaning> next, ColumnMeaning wished) {
        Field field = wished.field();
        Mapping.Column said = wishes.column(wished.column().name());
        if (field == null || field.shape() == Field.Shape.TEXTS || said.field() == null && !"credit".equals(said.unit())) {
            return;
        }
        for (int at = 0; at < next.size(); at++) {
            ColumnMeaning other = next.get(at);
            boolean silent = wishes.column(other.column().name()).field() == null && !Objects.equals(other.column().name(), wished.column().name());
            if (silent && other.field() == field) {
                next.set(at, ColumnMeaning.none(other.column(), Words.of("why.another-wished", wished.column().name())));
            }
        }
    }
}
