package app.winnow.sheet;

import java.nio.file.Path;

final class XlsBook {
    static Book open(Path path) {
        throw Say.refused("refused.damaged", path.getFileName());
    }
}
