package app.winnow.workspace;

import java.io.IOException;

/** Something that could not be done with an audit; its message is one or two plain sentences for people. */
public final class Refusal extends IOException {
    private static final long serialVersionUID = 1L;

    Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
