package vn.lantoa.media.line;

import java.util.ArrayList;
import java.util.List;

import vn.lantoa.media.line.fault.LineFault;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.ProblemCode;

/** The first faults of a line, and how many there are beside them: a line has room for any number of unknown fields. */
final class BoundedFaults {

    private static final int LONGEST_NAME = 100;

    private final List<LineFault> first = new ArrayList<>(0);
    private int most;
    private int rest;

    BoundedFaults(int most) {
        this.most = most;
    }

    BoundedFaults copy() {
        BoundedFaults copy = new BoundedFaults(most);
        copy.first.addAll(first);
        copy.rest = rest;
        return copy;
    }

    void add(String field, ProblemCode code, Object... args) {
        if (first.size() < most) {
            first.add(new LineFault(shortened(field), code, shortened(args)));
        } else {
            rest++;
        }
    }

    /** Forgets what is more than that, the entry that counts the rest included; at least one is kept. */
    void tellAtMost(int faults) {
        most = Math.max(1, faults - 1);
        while (first.size() > most) {
            first.remove(first.size() - 1);
            rest++;
        }
    }

    boolean isEmpty() {
        return first.isEmpty();
    }

    List<LineFault> all() {
        if (rest == 0) {
            return List.copyOf(first);
        }
        List<LineFault> all = new ArrayList<>(first);
        all.add(new LineFault(InputLine.WHOLE, CommonProblem.MORE_FAULTS, List.of(rest)));
        return all;
    }

    private static List<Object> shortened(Object... args) {
        List<Object> shortened = new ArrayList<>(args.length);
        for (Object arg : args) {
            shortened.add(arg instanceof String text ? shortened(text) : arg);
        }
        return List.copyOf(shortened);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_NAME
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }
}
