package app.winnow.desktop.shell.offering;

import app.winnow.model.Disposition;
import java.util.List;

/**
 * What people want to do with all that are marked.
 *
 * @param chosen what they all become; null = each what is suggested for it
 * @param overwrites whether those that people have decided otherwise are decided anew, too
 * @param isAsked whether people are asked before it is done, even where nothing is to be said
 */
record Wish(List<String> codes, Disposition chosen, boolean overwrites, boolean isAsked) {

    /** The same with those that are marked by now; nobody has said so of other ones, so people are asked. */
    Wish with(List<String> others) {
        return codes.equals(others) ? this : new Wish(others, chosen, overwrites, true);
    }
}
