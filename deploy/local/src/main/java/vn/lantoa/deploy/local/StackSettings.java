package vn.lantoa.deploy.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import vn.lantoa.deploy.embedded.process.Ports;

/**
 * How to run the system.
 *
 * @param root the project's folder, built
 * @param data everything that is kept, and the logs
 * @param fresh whether to drop what is kept
 * @param durable whether a commit survives a power cut; off is for tests only
 * @param parts the applications to run
 * @param addresses of each part by name, of {@code keycloak}, of {@code kafka}, whose second port is its controller's,
 *     and of {@code mail}, where e-mails are taken; without it none are sent
 * @param postgresPort of PostgreSQL
 */
public record StackSettings(
        Path root,
        Path data,
        boolean fresh,
        boolean durable,
        List<Application> parts,
        Map<String, Address> addresses,
        int postgresPort) {

    static final String KEYCLOAK = "keycloak";
    static final String KAFKA = "kafka";
    static final String POSTGRES = "postgres";
    static final String MAIL = "mail";

    private static final int POSTGRES_PORT = 15432;
    private static final Address KEYCLOAK_ADDRESS = new Address(8180, 9180);
    private static final Address KAFKA_ADDRESS = new Address(9092, 10092);

    public StackSettings {
        root = root.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        parts = List.copyOf(parts);
        addresses = Map.copyOf(addresses);
    }

    /** All parts on the ports that the documents name, data in {@code .lantoa}. */
    public static StackSettings usual(Path root) {
        Map<String, Address> addresses = new HashMap<>(Map.of(KEYCLOAK, KEYCLOAK_ADDRESS, KAFKA, KAFKA_ADDRESS));
        Application.ALL.forEach(part -> addresses.put(part.name(), new Address(part.port(), part.managementPort())));
        return new StackSettings(root, root.resolve(".lantoa"), false, true, Application.ALL, addresses, POSTGRES_PORT);
    }

    /** All parts on free ports, for tests: quick rather than durable. */
    public static StackSettings onFreePorts(Path root, Path data) {
        Map<String, Address> addresses = new HashMap<>(Map.of(KEYCLOAK, Address.free(), KAFKA, Address.free()));
        Application.ALL.forEach(part -> addresses.put(part.name(), Address.free()));
        return new StackSettings(root, data, false, false, Application.ALL, addresses, Ports.free());
    }

    public StackSettings inFolder(Path folder) {
        return new StackSettings(root, folder, fresh, durable, parts, addresses, postgresPort);
    }

    public StackSettings freshly() {
        return new StackSettings(root, data, true, durable, parts, addresses, postgresPort);
    }

    /** As {@code up} runs it: a commit survives a power cut, and with it any crash of PostgreSQL. */
    public StackSettings durably() {
        return new StackSettings(root, data, fresh, true, parts, addresses, postgresPort);
    }

    /** With other parts; each has an address of its own, free if it has none yet. */
    public StackSettings running(List<Application> others) {
        Map<String, Address> all = new HashMap<>(addresses);
        others.forEach(part -> all.computeIfAbsent(part.name(), name -> Address.free()));
        return new StackSettings(root, data, fresh, durable, others, all, postgresPort);
    }

    /** With e-mails sent to this port. */
    StackSettings mailingTo(int port) {
        Map<String, Address> changed = new HashMap<>(addresses);
        changed.put(MAIL, new Address(port, port));
        return new StackSettings(root, data, fresh, durable, parts, changed, postgresPort);
    }

    /** Where e-mails are taken, if anywhere. */
    Optional<Address> mail() {
        return Optional.ofNullable(addresses.get(MAIL));
    }

    /** @throws IllegalArgumentException when nothing here has this name */
    void requirePart(String name) {
        if (!name.equals(POSTGRES) && !addresses.containsKey(name)) {
            Set<String> names = new TreeSet<>(addresses.keySet());
            names.add(POSTGRES);
            throw new IllegalArgumentException("there is no part " + name + " among " + names);
        }
    }

    /** With the main port of one part, or of {@code postgres}, changed. The management port follows, 1000 higher. */
    public StackSettings withPort(String name, int port) {
        requirePart(name);
        if (port < 1024 || port > 64_535) {
            throw new IllegalArgumentException("the port of " + name + " is to be between 1024 and 64535");
        }
        if (name.equals(POSTGRES)) {
            return new StackSettings(root, data, fresh, durable, parts, addresses, port);
        }
        Map<String, Address> changed = new HashMap<>(addresses);
        changed.put(name, new Address(port, port + 1000));
        return new StackSettings(root, data, fresh, durable, parts, changed, postgresPort);
    }

    Address address(Application part) {
        return address(part.name());
    }

    /** @throws IllegalArgumentException when there is no such part */
    Address address(String name) {
        Address address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException("there is no part " + name);
        }
        return address;
    }

    Address keycloak() {
        return address(KEYCLOAK);
    }

    Address kafka() {
        return address(KAFKA);
    }
}
