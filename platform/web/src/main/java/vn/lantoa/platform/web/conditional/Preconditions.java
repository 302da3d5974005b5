package vn.lantoa.platform.web.conditional;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/** The preconditions that the current request states. */
@RequestScoped
public class Preconditions {

    private final HttpHeaders headers;

    Preconditions(@Context HttpHeaders headers) {
        this.headers = headers;
    }

    /**
     * Demands that the client has seen this version. Strong comparison: a weak tag matches nothing.
     *
     * @throws Problem 428 without {@code If-Match}, 412 when it names another version
     */
    public void requireMatch(long version) {
        List<String> tags = EntityTags.parse(headers.getRequestHeader(HttpHeaders.IF_MATCH));
        if (tags.isEmpty()) {
            throw Problem.at("header", HttpHeaders.IF_MATCH, CommonProblem.IF_MATCH_REQUIRED);
        }
        if (!tags.contains("*") && tags.stream().noneMatch(tag -> EntityTags.isOf(tag, version))) {
            throw Problem.at("header", HttpHeaders.IF_MATCH, CommonProblem.VERSION_STALE, version)
                    .header(HttpHeaders.ETAG, EntityTags.of(version));
        }
    }

    /** Whether the client asks to create only ({@code If-None-Match: *}). */
    public boolean createsOnly() {
        return EntityTags.parse(headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH))
                .contains("*");
    }
}
