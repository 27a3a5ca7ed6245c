package app.winnow.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RiskPictureTest {
    private static final Frame FRAME = Frame.of(700, 240);

    @Test
    void more_hours_stand_further_right_and_more_risk_higher_inside_the_plot() {
        CurvePicture picture = new RiskPicture(List.of(point(10, 0), point(200, 4), point(300, 12)), "hours a year").in(FRAME);
        for (int at = 0; at < 3; at++) {
            CurvePicture.Mark mark = picture.marks().get(at);
            assertThat(mark.x()).isBetween(picture.plot().x(), picture.plot().right());
            assertThat(mark.y()).isBetween(picture.plot().y(), picture.plot().bottom());
            assertThat(at == 0 || mark.x() > picture.marks().get(at - 1).x() && mark.y() < picture.marks().get(at - 1).y()).isTrue();
        }
        assertThat(picture.start()).isEqualTo(new CurvePicture.Place(picture.plot().x(), picture.plot().bottom()));
        assertThat(picture.across()).extracting(Tick::text).startsWith("0").contains("200");
        assertThat(picture.below()).contains("hours a year");
    }

    @Test
    void choices_that_lie_far_from_none_are_drawn_near_to_each_other_and_the_axis_says_where_it_begins() {
        CurvePicture picture = new RiskPicture(List.of(point(15_500, 0), point(16_000, 30)), "hours a year").in(FRAME);
        assertThat(picture.marks().get(1).x() - picture.marks().get(0).x()).isGreaterThan(picture.plot().width() / 2);
        assertThat(picture.across().get(0).text()).isEqualTo("15,400");
    }

    @Test
    void where_there_is_one_choice_only_its_hours_count_from_none() {
        CurvePicture picture = new RiskPicture(List.of(point(409_032_999, 0)), "hours a year").in(FRAME);
        assertThat(picture.across()).extracting(Tick::text).startsWith("0").noneMatch(text -> text.contains("."));
        assertThat(picture.marks().get(0).x()).isEqualTo(picture.plot().right());
    }

    @Test
    void the_choice_under_the_pointer_is_the_nearest_within_reach() {
        CurvePicture picture = new RiskPicture(List.of(point(0, 0), point(100, 10)), "hours").in(FRAME);
        CurvePicture.Mark second = picture.marks().get(1);
        assertThat(picture.at(second.x() - 5, second.y() + 5, 16)).contains(1);
        assertThat(picture.at(second.x() - 100, second.y() + 60, 16)).isEmpty();
    }

    @Test
    void the_picture_is_said_in_words_too() {
        assertThat(new RiskPicture(List.of(point(10, 0), point(300, 12)), "hours a year").words()).contains("2 choices").contains("10 released at a risk of 0").contains("300");
        assertThat(new RiskPicture(List.of(), "hours").words()).isNotBlank();
        assertThat(new RiskPicture(List.of(), "hours").in(FRAME).marks()).isEmpty();
    }

    private static CurvePoint point(double hours, double risk) {
        return new CurvePoint(hours, risk, true);
    }
}
