package vn.lantoa.platform.testing.token;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.identity.Roles;

/**
 * Somebody who may call: a user of the client {@code lantoa-cli}, or a machine with a client of its own. The constants
 * are the identities of contract.md, table for table.
 *
 * @param name the user's or the client's name
 * @param role the one realm role
 * @param org the organisation's code; empty for those who belong to none
 * @param machine whether it comes with client credentials
 */
public record Identity(String name, String role, Optional<String> org, boolean machine) {

    public static final Identity OFFICER = user("officer", Roles.PLAN_ADMIN, "STTTT");
    public static final Identity APPROVER = user("approver", Roles.APPROVER, "UBND");
    public static final Identity FINANCE = user("finance", Roles.FINANCE, "STC");
    public static final Identity QUYNHON = user("quynhon", Roles.AGENCY_EDITOR, "UBND-QUYNHON");
    public static final Identity TOURISM = user("tourism", Roles.AGENCY_EDITOR, "SDL");
    public static final Identity HOST = user("host", Roles.EVENT_HOST, "SVHTT");
    public static final Identity OPERATOR = user("operator", Roles.OPERATOR, null);
    public static final Identity AUDITOR = user("auditor", Roles.AUDITOR, null);
    public static final Identity VIEWER = user("viewer", Roles.VIEWER, null);
    public static final Identity PRESS_BBD = client("press-bbd", Roles.PRESS_PARTNER, "BBD");
    public static final Identity PRESS_BTV = client("press-btv", Roles.PRESS_PARTNER, "BTV");
    public static final Identity PRESS_VNBD = client("press-vnbd", Roles.PRESS_PARTNER, "VNBD");
    public static final Identity REPORTING_JOB = client("reporting-job", Roles.REPORTING_JOB, null);

    private static final List<Identity> ALL = List.of(
            OFFICER,
            APPROVER,
            FINANCE,
            QUYNHON,
            TOURISM,
            HOST,
            OPERATOR,
            AUDITOR,
            VIEWER,
            PRESS_BBD,
            PRESS_BTV,
            PRESS_VNBD,
            REPORTING_JOB);

    /** The identities of contract.md; every role is among them. */
    public static List<Identity> all() {
        return ALL;
    }

    /** Another user with this one's role, of another organisation: the neighbour who must not write here. */
    public Identity of(String otherOrg) {
        return new Identity(name + "-" + otherOrg.toLowerCase(Locale.ROOT), role, Optional.of(otherOrg), machine);
    }

    /** The same for the same name, in every run. */
    public UUID subject() {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    String client() {
        return machine ? name : "lantoa-cli";
    }

    String userName() {
        return machine ? "service-account-" + name : name;
    }

    private static Identity user(String name, String role, @Nullable String org) {
        return new Identity(name, role, Optional.ofNullable(org), false);
    }

    private static Identity client(String name, String role, @Nullable String org) {
        return new Identity(name, role, Optional.ofNullable(org), true);
    }

    @Override
    public String toString() {
        return name;
    }
}
