package vn.lantoa.deploy.local.sample.call;

import java.io.IOException;
import java.util.Locale;

import vn.lantoa.deploy.local.client.Tokens;

/**
 * Who acts in the sample year, each within its own role.
 *
 * @param name the user's or the client's in the realm
 * @param client whether it is a program with credentials of its own
 */
public record Actor(String name, boolean client) {

    public static final Actor OFFICER = new Actor("officer", false);
    public static final Actor APPROVER = new Actor("approver", false);
    public static final Actor FINANCE = new Actor("finance", false);
    static final Actor QUYNHON = new Actor("quynhon", false);
    static final Actor TOURISM = new Actor("tourism", false);
    public static final Actor HOST = new Actor("host", false);
    public static final Actor VIEWER = new Actor("viewer", false);
    public static final Actor REPORTING_JOB = new Actor("reporting-job", true);

    /** The client of a press agency such as {@code BBD}. */
    public static Actor press(String agency) {
        return new Actor("press-" + agency.toLowerCase(Locale.ROOT), true);
    }

    /** Who reports a task's progress: the agency's own editor, or the officer where it has none. */
    public static Actor ofAgency(String code) {
        return switch (code) {
            case "UBND-QUYNHON" -> QUYNHON;
            case "SDL" -> TOURISM;
            default -> OFFICER;
        };
    }

    String token(Tokens tokens) throws IOException {
        return client ? tokens.ofClient(name) : tokens.ofUser(name);
    }
}
