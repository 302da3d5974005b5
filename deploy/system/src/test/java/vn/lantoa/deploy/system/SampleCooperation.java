package vn.lantoa.deploy.system;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import vn.lantoa.platform.testing.token.Identity;

/** An international agreement with a partner that is no press agency, and what it brought. */
final class SampleCooperation {

    private static final String SHOWN = "01900000-0000-7000-8000-000000000065";
    private static final String SHOWN_CODE = "PHIM-MAU";

    private final String partnershipId;
    private final String code =
            "PHIM-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    private SampleCooperation(SamplePlan plan) {
        String agreement =
                SampleBodies.all("createPartnership").get("international").toString();
        partnershipId = As.created(Identity.OFFICER, "/api/v1/partnerships", plan.filled(agreement));
        As.created(
                Identity.OFFICER, "/api/v1/partnership-outputs", filled(SampleBodies.of("registerPartnershipOutput")));
    }

    static SampleCooperation create(SamplePlan plan) {
        return new SampleCooperation(plan);
    }

    /** What stands for each parameter of a path. */
    Map<String, String> ids() {
        return Map.of("/partnership-outputs/{code}", code);
    }

    /** A sample body with this output and its agreement in the place of those which the document shows. */
    String filled(String body) {
        return body.replace(SHOWN, partnershipId).replace(SHOWN_CODE, code);
    }
}
