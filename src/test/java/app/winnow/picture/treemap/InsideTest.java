package app.winnow.picture.treemap;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.picture.Group;
import app.winnow.picture.Grouping;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The way into a treemap as one text. */
class InsideTest {

    @Test
    void any_name_comes_back_as_it_was() {
        for (String name : List.of("Sales", "Sales/EMEA", "50 % off", "%2F", "%252F", "/", "//", "?", "0", "=", "a=b", "Ärzte & Pflege", "  ", "line\nbreak")) {
            String step = Inside.step(Grouping.CATEGORY, new Group(Group.Sort.NAMED, name, name));
            String inner = Inside.step(Grouping.UNIT, new Group(Group.Sort.NOBODY_SAID, "", "nobody has said"));
            assertThat(Inside.steps(Inside.of(List.of(step, inner)))).containsExactly(step, inner);
        }
        assertThat(Inside.steps("")).isEmpty();
        assertThat(Inside.of(List.of())).isEmpty();
    }
}
