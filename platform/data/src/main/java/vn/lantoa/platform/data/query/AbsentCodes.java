package vn.lantoa.platform.data.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Tells which of many codes nothing stored has, however many there are. */
public final class AbsentCodes {

    /** So many are asked for at once; PostgreSQL takes 65,535 parameters of a statement. */
    static final int AT_ONCE = 5_000;

    private AbsentCodes() {}

    /**
     * Those of some codes that are not known.
     *
     * @param known which of the codes that it is given are stored; it is never given none
     */
    public static Set<String> among(Collection<String> codes, Function<List<String>, Collection<String>> known) {
        Set<String> unknown = new HashSet<>(codes);
        List<String> asked = new ArrayList<>(unknown);
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            List<String> some = asked.subList(from, Math.min(from + AT_ONCE, asked.size()));
            known.apply(some).forEach(unknown::remove);
        }
        return unknown;
    }
}
