package vn.lantoa.task.part;

import java.util.UUID;

import vn.lantoa.platform.web.problem.ProblemCode;

/**
 * A kind of parts.
 *
 * @param segment what the address of a plan's parts ends with, such as {@code recipients}
 * @param notFound the problem where there is none of an id
 */
public record PartKind(String segment, ProblemCode notFound) {

    /** The address of a part, below {@code /api/v1/}. */
    public String path(UUID planId, UUID id) {
        return "plans/" + planId + "/" + segment + "/" + id;
    }
}
