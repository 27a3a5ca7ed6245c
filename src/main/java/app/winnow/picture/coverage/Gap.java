package app.winnow.picture.coverage;

import java.util.List;

/** That something should support an outcome for some people: nothing does at all ({@code isWhole}), or nothing in these languages. */
record Gap(boolean isWhole, List<String> languages) { }
