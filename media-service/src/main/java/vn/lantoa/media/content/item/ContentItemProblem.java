package vn.lantoa.media.content.item;

import vn.lantoa.media.content.field.ItemProblem;
import vn.lantoa.platform.web.problem.ProblemCode;

/**
 * What can be wrong with a request about stored items. What can be wrong with an item that is sent:
 * {@link ItemProblem}.
 */
public enum ContentItemProblem implements ProblemCode {
    CONTENT_ITEM_NOT_FOUND(404),
    CONTENT_ITEM_WITHDRAWN(409),
    CONTENT_ITEM_NOT_WITHDRAWN(409),
    CONTENT_DATES_REVERSED(400);

    private final int status;

    ContentItemProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
