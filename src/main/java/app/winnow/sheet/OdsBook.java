package app.winnow.sheet;

import java.nio.file.Path;

final class OdsBook {
    static Book open(Path path) {
        throw Say.refused("refused.damaged", path.getFileName());
    }
}
