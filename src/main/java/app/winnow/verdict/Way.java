package app.winnow.verdict;

import app.winnow.model.Result;

/**
 * How an offering is judged: by itself as a course, aid, service or library; or through others: attached to something that goes or stays, or a
 * container whose members bring a result.
 */
record Way(Sort sort, boolean hostGoes, Result ofMembers) {
    enum Sort { COURSE, AID, SERVICE, LIBRARY, ATTACHED, CONTAINER }

    static Way byItself(Sort sort) {
        return new Way(sort, false, null);
    }

    static Way attached(boolean hostGoes) {
        return new Way(Sort.ATTACHED, hostGoes, null);
    }

    static Way container(Result ofMembers) {
        return new Way(Sort.CONTAINER, false, ofMembers);
    }
}
