package vn.lantoa.deploy.local;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.lantoa.deploy.embedded.KeycloakServer;
import vn.lantoa.deploy.embedded.KeycloakSettings;
import vn.lantoa.deploy.embedded.PostgresServer;
import vn.lantoa.deploy.embedded.PostgresSettings;
import vn.lantoa.deploy.embedded.StartFailure;

/**
 * The whole system: PostgreSQL, Keycloak and our applications, started together and watched over until it is closed. What falls is
 * started again.
 */
public final class LocalStack implements AutoCloseable {

    private final StackSettings settings;
    private final Progress progress;
    private final ExecutorService starters = Executors.newCachedThreadPool(LocalStack::daemon);
    private final ScheduledExecutorService timers = Executors.newScheduledThreadPool(1, LocalStack::daemon);
    private final DataFolder folder;
    private final Secrets secrets;
    private final PostgresServer postgres;
    private final KeycloakServer keycloak;
    private final Keeper postgresKeeper;
    private final Keeper keycloakKeeper;
    private final Map<Part, Keeper> partKeepers;
    private boolean closed;

    /** Takes the data folder; starts nothing yet. */
    LocalStack(StackSettings settings, Progress progress, Clock clock) {
        this.settings = settings;
        this.progress = progress;
        this.folder = DataFolder.open(settings.data(), settings.fresh());
        LastRun lastRun = folder.lastRun();
        this.secrets = Secrets.in(folder.secrets());
        this.postgres = new PostgresServer(new PostgresSettings(
                folder.postgres().resolve("data"),
                settings.postgresPort(),
                secrets.get("postgres"),
                folder.log("postgres"),
                settings.root().resolve("deploy/embedded/target/postgres"),
                settings.durable()));
        this.keycloak = new KeycloakServer(new KeycloakSettings(
                settings.root().resolve("deploy/embedded/target/keycloak"),
                folder.keycloak(),
                settings.keycloak().port(),
                settings.keycloak().managementPort(),
                folder.log("keycloak")));
        Keeper.Timer timer =
                (wait, what) -> timers.schedule(() -> starters.execute(what), wait.toMillis(), TimeUnit.MILLISECONDS);
        PartEnvironment environment = new PartEnvironment(settings, secrets, postgres);
        this.postgresKeeper = new Keeper(postgres, progress, clock, timer, lastRun);
        this.keycloakKeeper = new Keeper(keycloak, progress, clock, timer, lastRun);
        this.partKeepers = settings.parts().stream()
                .collect(Collectors.toMap(
                        part -> part, part -> new Keeper(server(part, environment), progress, clock, timer, lastRun)));
    }

    private QuarkusServer server(Part part, PartEnvironment environment) {
        return new QuarkusServer(
                part, settings.root(), settings.address(part), environment.of(part), folder.log(part.name()));
    }

    /**
     * Starts everything and waits until all of it is ready.
     *
     * @throws StartFailure when anything does not start; nothing is left running then
     */
    public static LocalStack start(StackSettings settings) {
        return start(settings, new Progress(System.out, Clock.systemUTC()), Clock.systemUTC());
    }

    static LocalStack start(StackSettings settings, Progress progress, Clock clock) {
        LocalStack stack = new LocalStack(settings, progress, clock);
        stack.run();
        return stack;
    }

    /** As {@link #start}, for a stack that may be closed meanwhile. */
    void run() {
        try {
            progress.line("data", "in " + folder.folder() + ", logs in " + folder.logs());
            partKeepers.values().forEach(Keeper::prepare);
            keycloakKeeper.prepare();
            postgresKeeper.prepare();
            if (keycloak.dataAreOfAnotherBuild()) {
                progress.line(
                        "keycloak",
                        "keeps a realm older than the build's; --fresh takes the new one and drops all data");
            }
            startAll();
            keepers().forEach(Keeper::supervise);
        } catch (StartFailure e) {
            close();
            throw e;
        }
    }

    private void startAll() {
        CompletableFuture<Void> failure = new CompletableFuture<>();
        List<CompletableFuture<Void>> starts = new ArrayList<>();
        CompletableFuture<Void> database = start(postgresKeeper, failure);
        starts.add(database);
        starts.add(start(keycloakKeeper, failure));
        partKeepers.forEach((part, keeper) -> starts.add(part.database()
                .map(name -> database.thenRunAsync(() -> postgres.create(secrets.database(name)), starters)
                        .thenComposeAsync(done -> start(keeper, failure), starters))
                .orElseGet(() -> start(keeper, failure))));
        starts.forEach(start -> start.whenComplete((done, cause) -> {
            if (cause != null) {
                failure.completeExceptionally(cause);
            }
        }));
        try {
            CompletableFuture.anyOf(failure, CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new)))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartFailure known
                    ? known
                    : new StartFailure("the system does not start: " + e.getCause(), e);
        }
    }

    private CompletableFuture<Void> start(Keeper keeper, CompletableFuture<Void> failure) {
        return CompletableFuture.runAsync(() -> keeper.start(failure::completeExceptionally), starters);
    }

    public URI gateway() {
        return url("gateway");
    }

    /** Where a part answers, such as {@code task}. */
    public URI url(String part) {
        return address(part).url();
    }

    /** Where a part has its health and metrics. */
    public URI managementUrl(String part) {
        return address(part).managementUrl();
    }

    public URI issuer() {
        return keycloak.issuer();
    }

    public URI tokenEndpoint() {
        return keycloak.tokenEndpoint();
    }

    /** Kills a part, {@code postgres} or {@code keycloak}, as a crash would; it is started again in its time. */
    public void kill(String name) {
        keeper(name).process().kill();
    }

    /** Whether a part, {@code postgres} or {@code keycloak} answers now. */
    public boolean isReady(String name) {
        return keeper(name).isReady();
    }

    /** The process of a part, {@code postgres} or {@code keycloak}; another one after a restart. */
    public long pid(String name) {
        return keeper(name).process().pid();
    }

    public StackSettings settings() {
        return settings;
    }

    private Address address(String name) {
        Address address = settings.addresses().get(name);
        if (address == null) {
            throw new IllegalArgumentException("there is no part " + name);
        }
        return address;
    }

    private Keeper keeper(String name) {
        return keepers()
                .filter(keeper -> keeper.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no part " + name));
    }

    private Stream<Keeper> keepers() {
        return Stream.concat(Stream.of(postgresKeeper, keycloakKeeper), partKeepers.values().stream());
    }

    synchronized boolean isOpen() {
        return !closed;
    }

    /** Stops everything, the database last. Safe to call at any time and more than once. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        timers.shutdownNow();
        CompletableFuture<?>[] stops = Stream.concat(Stream.of(keycloakKeeper), partKeepers.values().stream())
                .map(keeper -> CompletableFuture.runAsync(keeper::close, starters))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(stops).join();
        postgresKeeper.close();
        starters.shutdown();
        folder.close();
    }

    private static Thread daemon(Runnable what) {
        Thread thread = new Thread(what, "local stack");
        thread.setDaemon(true);
        return thread;
    }
}
