package vn.lantoa.deploy.local;

/** What a JDBC driver needs to open a database. */
public record DatabaseAccess(String url, String user, String password) {

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
