package vn.lantoa.gateway.wire;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.CommonProblem;

/**
 * How the body behind a head is framed, or why the head is refused.
 *
 * @param refusal null when the head is in order
 * @param length of the body in bytes; {@link #CHUNKED} when its chunks say it
 */
record Framing(@Nullable CommonProblem refusal, long length) {

    static final long CHUNKED = -1;

    static Framing refused(CommonProblem refusal) {
        return new Framing(refusal, 0);
    }

    static Framing ofLength(long length) {
        return new Framing(null, length);
    }
}
