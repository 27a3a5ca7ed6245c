package app.winnow.sheet;

import java.nio.file.Path;

final class HtmlBook {
    static Book open(Path path, Encoding encoding) {
        throw Say.refused("refused.damaged", path.getFileName());
    }
}
