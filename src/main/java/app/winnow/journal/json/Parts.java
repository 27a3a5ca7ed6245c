package app.winnow.journal.json;

import java.io.IOException;

/** JSON objects one after the other: the parts of one change, in a line or in a block. */
interface Parts {

    /** Where parts go. */
    interface Sink {
        void add(java.util.Map<String, Object> part) throws IOException;
    }

    /** The next part; {@link MadeByNewer} when there is none. */
    Fields next() throws IOException;
}
