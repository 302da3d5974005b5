package vn.lantoa.deploy.system;

import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

/** A reminder of the first agency that may answer one. */
final class SampleReminder {

    private SampleReminder() {}

    static String create() {
        return As.created(Identity.OFFICER, "/api/v1/reminders", SampleBodies.of("createReminder"));
    }

    /** The agency of which the samples say where it wants e-mails; another run may have said so before. */
    static String withAddress() {
        As.theOfficer()
                .header("If-None-Match", "*")
                .body(SampleBodies.of("putMailPreference"))
                .put("/api/v1/mail-preferences/SDL")
                .then()
                .statusCode(anyOf(is(201), is(409)));
        return "SDL";
    }
}
