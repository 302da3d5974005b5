package vn.lantoa.media.social;

import vn.lantoa.platform.web.problem.BreachOf;
import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a post, or with a snapshot of how far it has spread. */
public enum SocialPostProblem implements ProblemCode {
    SOCIAL_POST_NOT_FOUND(404),
    SOCIAL_POST_IN_FUTURE(400),
    SOCIAL_POST_URL_INVALID(400),
    @BreachOf("social_post_url_key")
    SOCIAL_POST_EXISTS(409),
    SOCIAL_SNAPSHOT_NOT_FOUND(404),
    @BreachOf("social_snapshot_key")
    SOCIAL_SNAPSHOT_EXISTS(409);

    private final int status;

    SocialPostProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
