package vn.lantoa.platform.web.problem;

import java.util.List;
import java.util.Map;

/**
 * All problem codes of one service. Each service has one bean of this type; its words are in the resource bundle
 * {@code problems/<name>}, with the keys {@code CODE.title}, {@code CODE.about} and, where the detail has values,
 * {@code CODE.detail}.
 */
public interface ProblemArea {

    /** The path segment of the pages that explain these codes, for example {@code task}. */
    String name();

    /** Every code of the service, none twice. */
    List<ProblemCode> codes();

    /** What a breach of a named database constraint means to clients; those not named are {@code CONFLICT}. */
    default Map<String, ProblemCode> constraints() {
        return Map.of();
    }
}
