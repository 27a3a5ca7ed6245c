package app.winnow.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Disposition;
import app.winnow.picture.Symbol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Painters and the style sheet have the same colours, and the dark look changes tokens only. */
class PaletteTest {
    private static final Pattern TOKEN = Pattern.compile("(?m)^  (-[a-z0-9-]+): (#[0-9A-F]{6});");

    @ParameterizedTest
    @EnumSource(Palette.class)
    void what_is_painted_has_the_colours_of_the_style_sheet(Palette palette) throws IOException {
        Map<String, Color> tokens = tokens(palette == Palette.DARK ? "tokens: dark" : "tokens: light");
        assertThat(palette.paper()).isEqualTo(tokens.get("-paper"));
        assertThat(palette.surface()).isEqualTo(tokens.get("-surface"));
        assertThat(palette.line()).isEqualTo(tokens.get("-line"));
        assertThat(palette.ink()).isEqualTo(tokens.get("-ink"));
        assertThat(palette.ink2()).isEqualTo(tokens.get("-ink-2"));
        assertThat(palette.ink3()).isEqualTo(tokens.get("-ink-3"));
        assertThat(palette.selection()).isEqualTo(tokens.get("-selection"));
        assertThat(palette.hover()).isEqualTo(tokens.get("-hover"));
        assertThat(palette.attention()).isEqualTo(tokens.get("-attention"));
        assertThat(palette.attentionPaper()).isEqualTo(tokens.get("-attention-paper"));
        for (Disposition disposition : Disposition.values()) {
            assertThat(palette.of(disposition)).as(disposition.word()).isEqualTo(tokens.get("-" + disposition.word().replace(' ', '-')));
        }
    }

    @Test
    void every_disposition_has_a_shape_of_its_own() {
        Set<String> shapes = new TreeSet<>();
        for (Disposition disposition : Disposition.values()) {
            shapes.add(Shapes.path(Symbol.of(disposition), 6));
        }
        assertThat(shapes).hasSize(Disposition.values().length);
    }

    @Test
    void the_dark_look_overrides_tokens_only() throws IOException {
        String css = css().replaceAll("(?s)/\\*.*?\\*/", "");
        Matcher rules = Pattern.compile("([^{}]*look-dark[^{}]*)\\{([^}]*)}").matcher(css);
        int found = 0;
        while (rules.find()) {
            found++;
            assertThat(rules.group(2).strip().split("\\s*;\\s*")).as(rules.group(1)).allMatch(line -> !line.startsWith("-fx-"));
        }
        assertThat(found).isEqualTo(1);
    }

    @Test
    void components_name_no_colour_of_their_own() throws IOException {
        String components = css().substring(css().indexOf("/* ---- type ---- */"));
        assertThat(components).doesNotContainPattern("#[0-9A-Fa-f]{3,8}\\b");
    }

    private static Map<String, Color> tokens(String heading) throws IOException {
        String css = css();
        int from = css.indexOf(heading);
        Map<String, Color> tokens = new HashMap<>();
        Matcher matcher = TOKEN.matcher(css.substring(from, css.indexOf('}', from)));
        while (matcher.find()) {
            tokens.put(matcher.group(1), Color.web(matcher.group(2)));
        }
        return tokens;
    }

    private static String css() throws IOException {
        return Files.readString(Path.of("src/main/resources/app/winnow/desktop/kit/app.css"));
    }
}
