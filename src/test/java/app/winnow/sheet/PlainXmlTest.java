package app.winnow.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own parser reads what the JDK's reads, however the bytes come in, and ends with an error wherever that does. */
class PlainXmlTest {
    private static final String[] NAMES = {"row", "c", "v", "x:v", "text-p", "s\u00e9"};
    private static final String[] TEXTS = {"", " ", "plain", "a &amp; b", "&lt;&#65;&#x1F600;&gt;", "stra\u00dfe", "\u65e5\u672c\u8a9e", "\ud83d\ude00", "line\r\nline\rline\n",
        "<![CDATA[a < b & c]] > d\r\ne \u00fc]]>", "<!-- no - text? -->", "<?note this?>", "tab\there", "12.5"};
    private static final String[] VALUES = {"", "1", "A12", "a&amp;b", "&quot;", "two\nlines", "\u00e4\u65e5", "it's", "&#10;"};

    @Test
    void random_documents_read_as_with_the_parser_of_the_jdk() throws Exception {
        Random random = new Random(11);
        for (int document = 0; document < 600; document++) {
            // Longer than what is looked at in one piece, so that the pieces end anywhere.
            String padded = document(random).replaceFirst("urn:x\">", "urn:x\">" + "x".repeat(XmlBuffer.SIZE / 4 - random.nextInt(400)));
            byte[] bytes = padded.getBytes(StandardCharsets.UTF_8);
            List<String> theirs = events(new ForeignXml(new ByteArrayInputStream(bytes)));
            assertThat(events(Xml.of(new Dripping(bytes, 1 + random.nextInt(9))))).as("document %d", document).hasSameSizeAs(theirs).zipSatisfy(theirs, (ours, other) -> assertThat(ours.replaceAll("x+", "x")).isEqualTo(other.replaceAll("x+", "x")));
        }
    }

    @Test
    void a_document_cut_off_anywhere_is_an_error() throws Exception {
        byte[] whole = document(new Random(3)).strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> events(Xml.of(new ByteArrayInputStream(cut)))).as("%d bytes", length).isInstanceOf(XMLStreamException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a><b></a></b>", "<a>", "<a></a><b/>", "<a/>text", "<a b=1/>", "<a b='<'/>", "<a b='1'c='2'/>", "<a>&nbsp;</a>", "<a>&#0;</a>", "<a>&amp</a>", "<a>\u0001</a>",
        "<a b='\u0002'/>", "<1/>", "<a></a >>", "<a><![CDATA[x</a>", "<a><!-- x</a>", "<a><!DOCTYPE b></a>", "<a b/>", "< a/>", "<a>\uFFFF</a>", "", "  "})
    void what_is_no_xml_is_an_error_in_both(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> events(new ForeignXml(new ByteArrayInputStream(bytes)))).isInstanceOf(XMLStreamException.class);
        assertThatThrownBy(() -> events(Xml.of(new ByteArrayInputStream(bytes)))).isInstanceOf(XMLStreamException.class);
    }

    @Test
    void bytes_that_are_not_utf_8_are_an_error() {
        byte[] bytes = "<a>caf\u00e9 x</a>".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> events(Xml.of(new ByteArrayInputStream(bytes)))).isInstanceOf(XMLStreamException.class);
    }

    @Test
    void tags_too_deep_inside_each_other_are_an_error() {
        byte[] bytes = ("<a>".repeat(300) + "</a>".repeat(300)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> events(Xml.of(new ByteArrayInputStream(bytes)))).isInstanceOf(XMLStreamException.class);
    }

    @Test
    void a_tag_that_never_ends_is_refused() {
        byte[] bytes = ("<a b='" + "x".repeat(3 << 20)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> events(Xml.of(new ByteArrayInputStream(bytes)))).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<?xml version='1.0' encoding='ISO-8859-1'?><a b='\u00e9'>\u00fc</a>", "<!DOCTYPE a><a>x</a>", "<?xml version='1.1'?><a>x</a>"})
    void another_encoding_or_a_document_type_is_left_to_the_parser_of_the_jdk(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        Xml xml = Xml.of(new ByteArrayInputStream(bytes));
        assertThat(xml).isInstanceOf(ForeignXml.class);
        assertThat(events(xml)).contains("<a>");
    }

    @Test
    void the_same_attribute_in_two_namespaces_is_told_apart() throws Exception {
        byte[] bytes = "<a xmlns:o='urn:o' xmlns:c='urn:c'><b c:t='1' o:t='2'/><b xmlns:o='urn:c' o:t='3'/></a>".getBytes(StandardCharsets.UTF_8);
        Xml xml = Xml.of(new ByteArrayInputStream(bytes));
        xml.nextElement();
        xml.nextElement();
        assertThat(xml.getIn("urn:o", "t")).isEqualTo("2");
        assertThat(xml.getIn("urn:c", "t")).isEqualTo("1");
        xml.nextElement();
        assertThat(xml.getIn("urn:c", "t")).isEqualTo("3");
        assertThat(xml.getIn("urn:o", "t")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "-7", "12.5", "0.1", "123456789012345", "1234567890123456", "1e5", "-0", "0.000001", ".5", "5.", "-", "", "1.2.3", "99999999999999.9", "NaN"})
    void plain_numbers_are_exactly_the_numbers_that_java_reads(String text) {
        double plain = PlainNumber.of(text);
        if (!Double.isNaN(plain)) {
            assertThat(plain).isEqualTo(Double.parseDouble(text));
        }
    }

    private static String document(Random random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" : "");
        text.append("<!-- begins --><sheet xmlns=\"urn:main\" xmlns:x=\"urn:x\">");
        for (int left = 1 + random.nextInt(12); left > 0; left--) {
            element(random, text, 3);
        }
        return text.append("</sheet>\n").toString();
    }

    private static void element(Random random, StringBuilder text, int depth) {
        String name = NAMES[random.nextInt(NAMES.length)];
        text.append('<').append(name);
        for (int at = random.nextInt(4); at > 0; at--) {
            text.append(random.nextBoolean() ? " " : "\n  ").append(at == 2 ? "x:r" : "a" + at).append(random.nextBoolean() ? "=" : " = ").append('"')
                    .append(VALUES[random.nextInt(VALUES.length)]).append('"');
        }
        if (random.nextInt(4) == 0) {
            text.append("/>");
            return;
        }
        text.append('>');
        for (int left = random.nextInt(4); left > 0; left--) {
            text.append(TEXTS[random.nextInt(TEXTS.length)]);
            if (depth > 0 && random.nextBoolean()) {
                element(random, text, depth - 1);
            }
        }
        text.append("</").append(name).append(random.nextBoolean() ? ">" : " >");
    }

    /** What is read, with texts put together, for parsers cut them where they like. */
    private static List<String> events(Xml xml) throws XMLStreamException {
        List<String> events = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                if (text.length() > 0) {
                    events.add(text.toString());
                    text.setLength(0);
                }
                events.add((event == XMLStreamConstants.START_ELEMENT ? "<" : "</") + xml.name() + ">");
                if (event == XMLStreamConstants.START_ELEMENT) {
                    events.add(xml.get("a1") + "," + xml.get("r") + "," + xml.get("a3") + "," + xml.getIn("urn:x", "r") + "," + xml.number("a1", -5) + "," + xml.column("a3"));
                }
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
                xml.appendTo(text, Integer.MAX_VALUE);
            }
        }
        return events;
    }

    /** Gives a few bytes at a time. */
    private static final class Dripping extends FilterInputStream {
        private final int most;

        Dripping(byte[] bytes, int most) {
            super(new ByteArrayInputStream(bytes));
            this.most = most;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return super.read(bytes, from, Math.min(most, length));
        }
    }
}
