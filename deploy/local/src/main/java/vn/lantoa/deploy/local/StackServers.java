package vn.lantoa.deploy.local;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import vn.lantoa.deploy.embedded.kafka.KafkaServer;
import vn.lantoa.deploy.embedded.kafka.KafkaSettings;
import vn.lantoa.deploy.embedded.keycloak.KeycloakServer;
import vn.lantoa.deploy.embedded.keycloak.KeycloakSettings;
import vn.lantoa.deploy.embedded.postgres.PostgresServer;
import vn.lantoa.deploy.embedded.postgres.PostgresSettings;
import vn.lantoa.deploy.embedded.process.Server;
import vn.lantoa.deploy.embedded.process.StartException;
import vn.lantoa.deploy.embedded.topics.Scale;
import vn.lantoa.deploy.embedded.topics.TopicChanges;
import vn.lantoa.deploy.embedded.topics.TopicException;
import vn.lantoa.deploy.embedded.topics.Topics;

/**
 * The servers of one system, set up from its settings and its data folder, each with its keeper. Starts none of them.
 */
final class StackServers {

    private final StackSettings settings;
    private final DataFolder folder;
    private final Secrets secrets;
    private final StartProgress progress;
    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final KeycloakServer keycloak;
    private final ApplicationEnvironment environment;
    private final Map<String, Supervisor> keepers = new LinkedHashMap<>();

    StackServers(
            StackSettings settings, DataFolder folder, StartProgress progress, Clock clock, Supervisor.Timer timer) {
        this.settings = settings;
        this.folder = folder;
        this.secrets = Secrets.in(folder.secrets());
        this.progress = progress;
        this.postgres = new PostgresServer(postgresSettings());
        this.kafka = new KafkaServer(kafkaSettings());
        this.keycloak = new KeycloakServer(keycloakSettings());
        this.environment = new ApplicationEnvironment(settings, secrets, postgres, kafka, folder);
        LastRun lastRun = folder.lastRun();
        settings.parts().forEach(part -> keep(application(part), clock, timer, lastRun));
        keep(keycloak, clock, timer, lastRun);
        keep(kafka, clock, timer, lastRun);
        keep(postgres, clock, timer, lastRun);
    }

    private void keep(Server server, Clock clock, Supervisor.Timer timer, LastRun lastRun) {
        keepers.put(server.name(), new Supervisor(server, progress, clock, timer, lastRun));
    }

    private PostgresSettings postgresSettings() {
        return new PostgresSettings(
                folder.postgres().resolve("data"),
                settings.postgresPort(),
                secrets.get("postgres"),
                folder.log("postgres"),
                settings.root().resolve("deploy/embedded/target/postgres"),
                settings.durable());
    }

    private KafkaSettings kafkaSettings() {
        return new KafkaSettings(
                settings.root().resolve("deploy/embedded/kafka/target/lib"),
                folder.kafka(),
                settings.kafka().port(),
                settings.kafka().managementPort(),
                folder.log("kafka"));
    }

    private KeycloakSettings keycloakSettings() {
        return new KeycloakSettings(
                settings.root().resolve("deploy/embedded/target/keycloak"),
                folder.keycloak(),
                settings.keycloak().port(),
                settings.keycloak().managementPort(),
                folder.log("keycloak"),
                secrets.get("keycloak.admin"));
    }

    private QuarkusServer application(Application part) {
        return application(part, settings.address(part), part.name());
    }

    private QuarkusServer application(Application part, Address address, String log) {
        return new QuarkusServer(part, settings.root(), address, environment.of(part, address), folder.log(log));
    }

    /** One more of a part, which has no keeper. */
    QuarkusServer replica(String part, Address address) {
        return application(Application.named(part), address, part + "-replica");
    }

    /** To be called when PostgreSQL is ready. */
    void createDatabase(String name) {
        postgres.create(secrets.database(name));
    }

    /** How the superuser reaches a database. */
    DatabaseAccess access(String name) {
        return new DatabaseAccess(postgres.jdbcUrl(secrets.database(name)), "postgres", secrets.get("postgres"));
    }

    /**
     * To be called when Kafka is ready.
     *
     * @throws StartException when it refuses
     */
    void createTopics() {
        try {
            TopicChanges changes = Topics.declared().applyTo(kafka.bootstrapServers(), Scale.LOCAL);
            if (!changes.created().isEmpty()) {
                progress.line(kafka.name(), "has " + changes.created().size() + " new topics");
            }
            changes.differing().forEach(line -> progress.line(kafka.name(), line + "; --fresh drops all data"));
        } catch (TopicException e) {
            throw new StartException("the topics cannot be created: " + e.getMessage(), e);
        }
    }

    KafkaServer kafka() {
        return kafka;
    }

    KeycloakServer keycloak() {
        return keycloak;
    }

    /** All of them: the applications first, then what they need. */
    Collection<Supervisor> keepers() {
        return keepers.values();
    }

    /** @throws IllegalArgumentException when there is none of that name */
    Supervisor keeper(String name) {
        Supervisor keeper = keepers.get(name);
        if (keeper == null) {
            throw new IllegalArgumentException("there is no part " + name);
        }
        return keeper;
    }
}
