package vn.lantoa.deploy.local.system;

import vn.lantoa.platform.testing.token.Identity;

/** A reminder of the first agency that may answer one. */
final class SampleReminder {

    private SampleReminder() {}

    static String create() {
        return As.created(Identity.OFFICER, "/api/v1/reminders", SampleBodies.of("createReminder"));
    }
}
