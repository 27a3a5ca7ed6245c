package app.winnow.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.winnow.picture.Caption;
import app.winnow.picture.Colours;
import app.winnow.picture.Edge;
import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import app.winnow.picture.Picture;
import app.winnow.picture.Shape;
import app.winnow.picture.Symbol;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class PictureSvgTest {
    private static byte[] bytes(DrawnPicture drawn) {
        return PictureSvg.of(PicturePage.of(drawn.picture(), DrawnPicture.CAPTION), Colours.LIGHT);
    }

    private static String text(DrawnPicture drawn) {
        return new String(bytes(drawn), StandardCharsets.UTF_8);
    }

    private static Document parsed(DrawnPicture drawn) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes(drawn)));
    }

    private static List<Element> all(Node under, String name) {
        NodeList found = ((Element) under).getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            elements.add((Element) found.item(at));
        }
        return elements;
    }

    private static List<String> words(Document svg, String name) {
        return all(svg.getDocumentElement(), name).stream().map(Node::getTextContent).toList();
    }

    @Test
    void it_is_svg_with_a_title_a_description_and_every_word_of_the_page() throws Exception {
        Document svg = parsed(DrawnPicture.ofEverything());
        assertThat(svg.getDocumentElement().getAttribute("version")).isEqualTo("1.1");
        assertThat(words(svg, "title").get(0)).isEqualTo("What becomes of them");
        assertThat(words(svg, "desc")).containsExactly("What becomes of them, and all of it in words.");
        assertThat(words(svg, "text")).containsExactly("What becomes of them", "Ferries 2026, 30 June 2026", "Only 3 of 12 offerings: Unit: Deck.", "keep\u00a0\u00a01,240", "stop offering\u00a0\u00a03",
                "area: completions a year", "solid: decided", "pale: suggested", "takes more hours", "serves much", "1,240 h");
    }

    @Test
    void every_mark_is_an_element_of_its_own_that_says_its_name() throws Exception {
        Document svg = parsed(DrawnPicture.ofEverything());
        List<String> names = words(svg, "title");
        assertThat(names).hasSize(1 + 6 + 40 + 8).contains("Ribbon", "Sign", "Offering 0", "Offering 39", "Tile 0", "Tile 7").doesNotHaveDuplicates();
        assertThat(all(svg.getDocumentElement(), "title").stream().map(title -> title.getParentNode().getLocalName()).distinct()).containsExactlyInAnyOrder("svg", "g", "circle", "path", "rect");
    }

    @Test
    void a_ribbon_is_two_cubic_curves_with_their_handles_half_way() {
        DrawnPicture drawn = new DrawnPicture(400, 300).mark("R", new Shape.Ribbon(20, 120, 180, 300, 140, 160, Fill.solid(Ink.KEEP), Edge.NONE));
        assertThat(text(drawn)).contains("d=\"M20 120C160 120 160 140 300 140V160C160 160 160 180 20 180z\"");
    }

    @Test
    void what_is_hatched_has_a_pattern_and_what_is_not_has_none() {
        assertThat(text(DrawnPicture.ofEverything())).contains("<pattern id=\"hatch-a60707\"").contains("fill:url(#hatch-a60707)");
        assertThat(text(new DrawnPicture(400, 300).mark("M", new Shape.Sign(Symbol.CROSS, 9, 9, 5, Fill.solid(Ink.KEEP), Edge.NONE)))).doesNotContain("pattern");
    }

    @ParameterizedTest
    @ValueSource(strings = {"</text><script>alert(1)</script>", "a & b < c > d \"e\" 'f' &amp; &#0; ]]>", "\u0000\u0007\u001B bell", "\uD83D half", "\uFFFE \uFFFF", "\u202Egpj.exe", "line\nbreak\ttab",
        "javascript:alert(1)", "<!--", "\uD83D\uDE00 smile", "\u05E4\u05EA\u05D9\u05D7\u05EA"})
    void whatever_a_title_is_it_stays_text(String hostile) throws Exception {
        DrawnPicture drawn = new DrawnPicture(400, 300).titled(hostile).mark(hostile, new Shape.Sign(Symbol.CROSS, 9, 9, 5, Fill.solid(Ink.KEEP), Edge.NONE))
                .ground(new Shape.Text(hostile, 10, 10, new Shape.Type(12, Shape.Weight.REGULAR), Shape.Align.LEFT, Ink.INK, 0)).legend("x", hostile, Symbol.CIRCLE, Fill.solid(Ink.KEEP), 1);
        Picture picture = drawn.picture();
        byte[] bytes = PictureSvg.of(PicturePage.of(picture, new Caption(hostile, List.of(hostile), LocalDate.of(2026, 6, 30))), Colours.LIGHT);
        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(Cleaned.line(hostile));
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).startsWith(Cleaned.line(hostile));
        assertThat(svg.getElementsByTagName("title").item(1).getTextContent()).isEqualTo(Cleaned.line(hostile));
    }

    @Test
    void the_same_picture_is_the_same_bytes() {
        assertThat(bytes(DrawnPicture.ofEverything())).isEqualTo(bytes(DrawnPicture.ofEverything()));
    }

    @Test
    void twenty_thousand_bubbles_take_less_than_three_megabytes_and_two_thousand_still_say_their_names() throws Exception {
        DrawnPicture many = new DrawnPicture(1200, 700).dots(20_000);
        assertThat(bytes(many).length).isLessThan(3_000_000);
        Element picture = all(parsed(many).getDocumentElement(), "g").get(1);
        assertThat(all(picture, "circle").size() + all(picture, "path").size()).isEqualTo(20_000);
        assertThat(words(parsed(new DrawnPicture(1200, 700).dots(PictureSvg.NAMED)), "title")).hasSize(PictureSvg.NAMED + 1);
    }

    @Test
    void words_take_the_room_that_was_made_for_them_whatever_font_stands_in() throws Exception {
        Element words = all(parsed(DrawnPicture.ofEverything()).getDocumentElement(), "text").stream().filter(text -> text.getTextContent().equals("takes more hours")).findFirst().orElseThrow();
        assertThat(Double.parseDouble(words.getAttribute("textLength"))).isBetween(85.0, 100.0);
        assertThat(Double.parseDouble(words.getAttribute("y"))).isEqualTo(40 + .375 * 12);
        assertThat(text(DrawnPicture.ofEverything())).contains("font-family:'IBM Plex Sans',").contains("rotate(-90 320 200)");
    }

    @Test
    void numbers_have_two_decimals_at_most_and_a_shape_without_a_place_is_a_fault() {
        assertThat(List.of(0.0, -0.001, 1.0, .5, -.25, 12.345, 1e6, 99.999).stream().map(SvgPen::number)).containsExactly("0", "0", "1", ".5", "-.25", "12.35", "1000000", "100");
        DrawnPicture nowhere = new DrawnPicture(400, 300).mark("N", new Shape.Sign(Symbol.CROSS, Double.NaN, 9, 5, Fill.solid(Ink.KEEP), Edge.NONE));
        assertThatThrownBy(() -> bytes(nowhere)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_class_that_an_element_has_is_in_the_style_sheet() {
        String svg = text(DrawnPicture.ofEverything());
        List<String> used = Pattern.compile("class=\"([a-z]+)\"").matcher(svg).results().map(found -> found.group(1)).distinct().toList();
        assertThat(used).isNotEmpty().allMatch(name -> svg.contains("\n." + name + "{"));
    }
}
