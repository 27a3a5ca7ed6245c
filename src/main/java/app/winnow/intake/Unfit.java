package app.winnow.intake;

import app.winnow.intake.form.Mapping;
import app.winnow.intake.value.DateOrder;
import app.winnow.model.Field;
import app.winnow.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people said of columns that this file does not bear out: said in a sentence each, never dropped silently. */
final class Unfit {
    private final Finding table;
    private final Wishes wishes;
    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    Unfit(Finding table, Wishes wishes, String file) {
        this.table = table;
        this.wishes = wishes;
        this.file = file;
    }

    /** One problem for each wish that was not used, without a row; those of answers by {@code answering}. */
    List<Problem> problems(Answering answering) {
        problems.addAll(wishes.problems());
        wishes.mapping().columns().forEach(this::column);
        answering.notUsed().forEach(sentence -> problems.add(new Problem(file, 0, "", "", sentence)));
        return problems;
    }

    private void column(String name, Mapping.Column said) {
        String plain = Wishes.plain(name);
        Optional<ColumnMeaning> there = table.meanings().stream().filter(meaning -> Wishes.plain(meaning.column().name()).equals(plain)).findFirst();
        if (there.isPresent()) {
            fits(name, said, there.get());
        } else if (said.field() != null) {
            boolean leftOut = table.leftOut().stream().anyMatch(left -> Wishes.plain(left.heading()).equals(plain));
            say(name, Words.of(leftOut ? "wish.left-out" : "wish.no-column", name, said.field().word()));
        } else if (table.leftOut().stream().noneMatch(left -> Wishes.plain(left.heading()).equals(plain))) {
            say(name, Words.of("wish.no-column-text", name));
        }
    }

    private void fits(String name, Mapping.Column said, ColumnMeaning meaning) {
        Field field = meaning.field();
        Field.Shape shape = field == null ? null : field.shape();
        boolean isCredit = "credit".equals(said.unit());
        if (said.unit() != null && !(shape == Field.Shape.MINUTES && !isCredit || field == Field.CREDITS && isCredit)) {
            say(name, Words.of("wish.no-unit", name, said.unit(), field == null ? Words.of("wish.text") : field.word()));
        }
        if (said.dateOrder() != null && shape != Field.Shape.DATE) {
            say(name, Words.of("wish.no-order", name, said.dateOrder().word(), field == null ? Words.of("wish.text") : field.word()));
        } else if (said.dateOrder() != null) {
            Optional<DateOrder> decided = new DateReader(meaning.column()).proven().filter(order -> order != said.dateOrder());
            decided.ifPresent(order -> say(name, Words.of("wish.other-order", name, said.dateOrder().word(), order.word())));
        }
        if (said.isReversed() != null && said.isReversed() && shape != Field.Shape.STATUS && shape != Field.Shape.FLAG) {
            say(name, Words.of("wish.not-reversed", name, field == null ? Words.of("wish.text") : field.word()));
        }
    }

    private void say(String column, String sentence) {
        problems.add(new Problem(file, 0, column, "", sentence));
    }
}
