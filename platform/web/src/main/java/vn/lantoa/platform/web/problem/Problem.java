package vn.lantoa.platform.web.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Ends a request with a problem answer. It carries the code and the values to name, not the words: those are chosen by
 * the request's language when the answer is written.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemCode code;
    private final transient List<Object> args;
    private final transient List<Fault> faults;
    private final transient Map<String, String> headers = new LinkedHashMap<>();
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();

    private Problem(ProblemCode code, List<Object> args, List<Fault> faults) {
        super(code.name() + (args.isEmpty() ? "" : " " + args), null, false, false);
        this.code = code;
        this.args = args;
        this.faults = faults;
    }

    /** A problem of the request as a whole; {@code args} are the values that its detail names. */
    public static Problem of(ProblemCode code, Object... args) {
        return new Problem(code, List.of(args), List.of());
    }

    /** A problem of one field of the request body. */
    public static Problem inBody(String field, ProblemCode code, Object... args) {
        return at("body", field, code, args);
    }

    /** A problem of one query parameter. */
    public static Problem inQuery(String parameter, ProblemCode code, Object... args) {
        return at("query", parameter, code, args);
    }

    /** A problem of one part of the request. */
    public static Problem at(String in, String field, ProblemCode code, Object... args) {
        return new Problem(code, List.of(args), List.of(new Fault(code, in, field, List.of(args))));
    }

    /** A problem of several parts; the first fault gives the code of the whole. */
    static Problem ofAll(List<Fault> faults) {
        Fault first = faults.get(0);
        return new Problem(first.code(), first.args(), List.copyOf(faults));
    }

    /** Adds a response header, such as {@code Retry-After}. */
    public Problem header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Adds a member of the answer that only this code has. */
    public Problem with(String member, Object value) {
        extensions.put(member, value);
        return this;
    }

    public ProblemCode code() {
        return code;
    }

    public List<Object> args() {
        return args;
    }

    public List<Fault> faults() {
        return faults;
    }

    public Map<String, String> headers() {
        return headers;
    }

    public Map<String, Object> extensions() {
        return extensions;
    }

    /** Collects what is wrong with a request, so that one answer names all of it. */
    public static final class Collector {

        private final List<Fault> faults = new ArrayList<>();

        /** Notes a fault of a body field. The first fault noted gives the code of the answer. */
        public Collector inBody(String field, ProblemCode code, Object... args) {
            faults.add(new Fault(code, "body", field, List.of(args)));
            return this;
        }

        /** Notes a fault of a body field if {@code wrong}. */
        public Collector inBodyIf(boolean wrong, String field, ProblemCode code, Object... args) {
            return wrong ? inBody(field, code, args) : this;
        }

        /**
         * Ends the request if anything was noted.
         *
         * @throws Problem naming every fault
         */
        public void raise() {
            if (!faults.isEmpty()) {
                throw ofAll(faults);
            }
        }
    }
}
