package vn.lantoa.deploy.embedded.postgres;

import java.util.regex.Pattern;

/**
 * A service's database and its two logins: the owner migrates, the other works. Passwords are of letters, digits, - and
 * _.
 */
public record ServiceDatabase(String name, String ownerPassword, String appPassword) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,50}");
    private static final Pattern PASSWORD = Pattern.compile("[A-Za-z0-9_-]{8,100}");

    /** @throws IllegalArgumentException when name or password hold anything else */
    public ServiceDatabase {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a database name: " + name);
        }
        if (!PASSWORD.matcher(ownerPassword).matches()
                || !PASSWORD.matcher(appPassword).matches()) {
            throw new IllegalArgumentException("a password of database " + name + " has the wrong form");
        }
    }

    /** The login of Flyway. */
    public String owner() {
        return name + "_owner";
    }

    /** The login of the running service: may connect, and whatever the migrations grant. */
    public String app() {
        return name + "_app";
    }

    @Override
    public String toString() {
        return "database " + name;
    }
}
