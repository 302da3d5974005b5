package vn.lantoa.deploy.local.system;

import java.util.Map;

import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

/** A media product of which something was printed and given. */
final class SampleProduct {

    /** As the document shows it: it is there once, for everybody. */
    private static final String PRODUCT = "SACH-MAU";

    private static final String PRODUCTS = "/api/v1/media-products";

    private final String printRunId;
    private final String giftId;

    private SampleProduct(SampleEvent event) {
        As.theOfficer()
                .body(SampleBodies.of("registerMediaProduct"))
                .post(PRODUCTS)
                .then()
                .statusCode(anyOf(is(201), is(409)));
        printRunId =
                As.created(Identity.OFFICER, PRODUCTS + "/" + PRODUCT + "/print-runs", SampleBodies.of("addPrintRun"));
        giftId = As.created(Identity.OFFICER, "/api/v1/gift-distributions", event.filled(SampleBodies.of("giveGift")));
    }

    static SampleProduct create(SampleEvent event) {
        return new SampleProduct(event);
    }

    /** What stands for each parameter of a path. */
    Map<String, String> ids() {
        return Map.of(
                "/media-products/{code}", PRODUCT, "{printRunId}", printRunId, "/gift-distributions/{id}", giftId);
    }
}
