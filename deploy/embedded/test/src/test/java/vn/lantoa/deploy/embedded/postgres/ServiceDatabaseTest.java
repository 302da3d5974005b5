package vn.lantoa.deploy.embedded.postgres;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.deploy.embedded.testing.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ServiceDatabaseTest {

    private final PostgresServer server = TestPostgres.server();
    private final ServiceDatabase database = TestPostgres.fresh("rights");

    @Test
    void theOwnerMigratesAndGrants() {
        assertThatCode(() -> asOwner(
                        "create table t (n int)",
                        "grant usage on schema public to rights_app",
                        "grant select on t to rights_app"))
                .doesNotThrowAnyException();
        assertThatCode(() -> asApp("select n from t")).doesNotThrowAnyException();
    }

    @Test
    void theRunningServiceMayOnlyConnect() throws SQLException {
        assertThat(asApp("select 1")).isEqualTo("1");
        assertThatThrownBy(() -> asApp("create table public.t (n int)")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asApp("create schema s")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asApp("create temporary table t (n int)")).hasMessageContaining("permission denied");
    }

    @Test
    void nobodyReachesAnotherDatabase() {
        ServiceDatabase other = TestPostgres.fresh("other");

        assertThatThrownBy(
                        () -> PostgresServerTest.as(server, other, database.app(), database.appPassword(), "select 1"))
                .hasMessageContaining("permission denied for database");
        assertThatThrownBy(() ->
                        PostgresServerTest.as(server, other, database.owner(), database.ownerPassword(), "select 1"))
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void creatingItAgainKeepsTheDataAndTakesTheNewPasswords() throws SQLException {
        asOwner("create table t (n int)", "insert into t values (42)");
        ServiceDatabase renewed = new ServiceDatabase(database.name(), "new-password-1", "new-password-2");

        server.create(renewed);

        assertThat(PostgresServerTest.as(server, renewed, renewed.owner(), renewed.ownerPassword(), "select n from t"))
                .isEqualTo("42");
        assertThatThrownBy(() -> asOwner("select n from t")).hasMessageContaining("password authentication failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Task", "1task", "task; drop", "task-db", "tásk"})
    void refusesNamesThatAreNone(String name) {
        assertThatThrownBy(() -> new ServiceDatabase(name, "long-enough", "long-enough"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "it's quoted"})
    void refusesPasswordsThatCouldEndTheirQuotes(String password) {
        assertThatThrownBy(() -> new ServiceDatabase("task", password, "long-enough"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("quoted");
    }

    private String asOwner(String... statements) throws SQLException {
        return PostgresServerTest.as(server, database, database.owner(), database.ownerPassword(), statements);
    }

    private String asApp(String... statements) throws SQLException {
        return PostgresServerTest.as(server, database, database.app(), database.appPassword(), statements);
    }
}
