package vn.lantoa.deploy.local;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import vn.lantoa.deploy.embedded.kafka.KafkaServer;
import vn.lantoa.deploy.embedded.postgres.PostgresServer;
import vn.lantoa.deploy.embedded.postgres.ServiceDatabase;
import vn.lantoa.deploy.embedded.process.StartException;
import vn.lantoa.deploy.local.verify.SigningKeyFile;

/** What an application is told about the others, in environment variables. */
final class ApplicationEnvironment {

    /** Who seals reports. */
    private static final String SIGNER = "reporting";

    /** Who writes e-mails. */
    private static final String MAILER = "task";

    private final StackSettings settings;
    private final Secrets secrets;
    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final DataFolder folder;

    ApplicationEnvironment(
            StackSettings settings, Secrets secrets, PostgresServer postgres, KafkaServer kafka, DataFolder folder) {
        this.settings = settings;
        this.secrets = secrets;
        this.postgres = postgres;
        this.kafka = kafka;
        this.folder = folder;
    }

    /** @param address where it is to listen */
    Map<String, String> of(Application part, Address address) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(address.port()));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(address.managementPort()));
        environment.put("LANTOA_IDENTITY_ISSUER", settings.keycloak().url() + "/realms/lantoa");
        environment.put("LANTOA_IDENTITY_DENIED", folder.denied().toString());
        environment.put("LANTOA_PUBLIC_URL", publicUrl());
        if (part.name().equals(SIGNER)) {
            environment.put("LANTOA_REPORTS_KEY_FILE", reportKey());
        }
        if (part.name().equals(MAILER)) {
            settings.mail().ifPresent(mail -> addMail(environment, mail));
        }
        part.database().map(secrets::database).ifPresent(database -> addDatabase(environment, database));
        if (part.isService()) {
            environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        } else {
            settings.parts().stream()
                    .filter(Application::isService)
                    .forEach(service -> addService(environment, service));
        }
        return environment;
    }

    private static void addMail(Map<String, String> environment, Address mail) {
        environment.put("LANTOA_MAIL_HOST", "127.0.0.1");
        environment.put("LANTOA_MAIL_PORT", Integer.toString(mail.port()));
    }

    private String reportKey() {
        try {
            return SigningKeyFile.orNew(folder.reportKey()).toString();
        } catch (IOException e) {
            throw new StartException("the key that signs reports cannot be made: " + e.getMessage(), e);
        }
    }

    private String publicUrl() {
        return settings.parts().stream()
                .filter(part -> !part.isService())
                .findFirst()
                .map(gateway -> settings.address(gateway).url().toString())
                .orElse("http://localhost:8080");
    }

    private void addDatabase(Map<String, String> environment, ServiceDatabase database) {
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(database));
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.app());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.appPassword());
        environment.put("QUARKUS_FLYWAY_USERNAME", database.owner());
        environment.put("QUARKUS_FLYWAY_PASSWORD", database.ownerPassword());
    }

    private void addService(Map<String, String> environment, Application service) {
        String prefix = "LANTOA_GATEWAY_SERVICES_" + service.name().toUpperCase(Locale.ROOT);
        Address address = settings.address(service);
        environment.put(prefix + "_URL", address.url().toString());
        environment.put(prefix + "_MANAGEMENT_URL", address.managementUrl().toString());
    }
}
