package vn.lantoa.media.product;

import vn.lantoa.platform.web.problem.BreachOf;
import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a media product, or with what was printed of it. */
public enum MediaProductProblem implements ProblemCode {
    MEDIA_PRODUCT_NOT_FOUND(404),
    @BreachOf("media_product_code_key")
    MEDIA_PRODUCT_EXISTS(409),
    MEDIA_PRODUCT_CODE_MISMATCH(400),
    MEDIA_PRODUCT_LANGUAGE_INVALID(400),
    MEDIA_PRODUCT_ISBN_INVALID(400),
    MEDIA_PRODUCT_FIELD_UNFIT(400),
    MEDIA_PRODUCT_HAS_COPIES(409),
    MEDIA_PRODUCT_WITHOUT_COPIES(409),
    MEDIA_PRODUCT_HAS_VIEWS(409),
    MEDIA_PRODUCT_WITHOUT_VIEWS(409),
    PRODUCT_SNAPSHOT_NOT_FOUND(404),
    @BreachOf("product_snapshot_key")
    PRODUCT_SNAPSHOT_EXISTS(409),
    PRINT_RUN_NOT_FOUND(404),
    PRINT_RUN_IN_FUTURE(400),
    PRINT_RUN_IS_REVERSAL(409),
    @BreachOf("print_run_reverses_key")
    PRINT_RUN_REVERSED(409),
    PRINT_RUN_GIVEN(409);

    private final int status;

    MediaProductProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
