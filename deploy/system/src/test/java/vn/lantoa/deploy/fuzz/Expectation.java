package vn.lantoa.deploy.fuzz;

/**
 * What an answer owes to a spoiled request, beyond that which every answer owes.
 *
 * @param refused whether it must be a refusal
 * @param field what a 400 must name; null when that is open
 * @param cut whether the connection may end without an answer, or with one that no service wrote: the request was no
 *     HTTP
 */
record Expectation(boolean refused, String field, boolean cut) {

    /** It may be right as it is. */
    static Expectation any() {
        return new Expectation(false, null, false);
    }

    static Expectation refusal() {
        return new Expectation(true, null, false);
    }

    /** It may be right; if not, this is the reason. */
    static Expectation blaming(String field) {
        return new Expectation(false, field, false);
    }

    static Expectation refusalFor(String field) {
        return new Expectation(true, field, false);
    }

    /** It is no HTTP request, or no whole one. */
    static Expectation noHttp() {
        return new Expectation(false, null, true);
    }
}
