package vn.lantoa.media.content.field;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with an item of a submission, or worth a warning. */
public enum ItemProblem implements ProblemCode {
    ITEM_GENRE_UNKNOWN(400),
    ITEM_PURPOSE_UNKNOWN(400),
    ITEM_LANGUAGE_INVALID(400),
    ITEM_PUBLISHED_IN_FUTURE(400),
    ITEM_PUBLISHED_TOO_EARLY(400),
    ITEM_DURATION_REQUIRED(400),
    ITEM_DURATION_INVALID(400),
    ITEM_REUSE_RATIO_INVALID(400),
    ITEM_URL_INVALID(400),
    ITEM_IS_WITHDRAWN(400),
    ITEM_LATE(400),
    ITEM_CHANGED_SINCE(400),
    ITEM_REVISION_STALE(400),
    ITEM_TRANSLATION_CIRCLE(400),
    ITEM_ORIGINAL_UNKNOWN(400);

    private final int status;

    ItemProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
