package vn.lantoa.deploy.system;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

/** A media product of which something was printed and given, and a clip that was seen. */
final class SampleProduct {

    /** As the document shows it: it is there once, for everybody. */
    private static final String PRODUCT = "SACH-MAU";

    private static final String PRODUCTS = "/api/v1/media-products";

    private final String printRunId;
    private final String giftId;
    private final String clip =
            "CLIP-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final String snapshotId;

    private SampleProduct(SampleEvent event) {
        As.theOfficer()
                .body(SampleBodies.of("registerMediaProduct"))
                .post(PRODUCTS)
                .then()
                .statusCode(anyOf(is(201), is(409)));
        printRunId =
                As.created(Identity.OFFICER, PRODUCTS + "/" + PRODUCT + "/print-runs", SampleBodies.of("addPrintRun"));
        giftId = As.created(Identity.OFFICER, "/api/v1/gift-distributions", event.filled(SampleBodies.of("giveGift")));
        String shown = SampleBodies.all("registerMediaProduct").get("clip").toString();
        As.created(Identity.OFFICER, PRODUCTS, shown.replace("CLIP-MAU", clip));
        snapshotId = As.created(
                Identity.OFFICER, PRODUCTS + "/" + clip + "/snapshots", SampleBodies.of("addProductSnapshot"));
    }

    static SampleProduct create(SampleEvent event) {
        return new SampleProduct(event);
    }

    /** What stands for each parameter of a path, the clip's before the path that all products have. */
    Map<String, String> ids() {
        Map<String, String> ids = new LinkedHashMap<>();
        ids.put("/media-products/{code}/snapshots", clip);
        ids.put("/media-products/" + clip + "/snapshots/{snapshotId}", snapshotId);
        ids.put("/media-products/{code}", PRODUCT);
        ids.put("{printRunId}", printRunId);
        ids.put("/gift-distributions/{id}", giftId);
        return ids;
    }
}
