package vn.lantoa.deploy.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import vn.lantoa.deploy.embedded.process.ChildProcess;
import vn.lantoa.deploy.embedded.process.Readiness;
import vn.lantoa.deploy.embedded.process.StartException;

/**
 * The whole system: PostgreSQL, Kafka, Keycloak and our applications, started together and watched over until it is
 * closed. What falls is started again.
 */
public final class LocalStack implements AutoCloseable {

    private static final Set<String> STORES = Set.of(StackSettings.POSTGRES, StackSettings.KAFKA);

    private final StackSettings settings;
    private final StartProgress progress;
    private final ExecutorService starters = Executors.newCachedThreadPool(LocalStack::daemon);
    private final ScheduledExecutorService timers = Executors.newScheduledThreadPool(1, LocalStack::daemon);
    private final DataFolder folder;
    private final StackServers servers;
    private boolean closed;

    /** Takes the data folder; starts nothing yet. */
    LocalStack(StackSettings settings, StartProgress progress, Clock clock) {
        this.settings = settings;
        this.progress = progress;
        this.folder = DataFolder.open(settings.data(), settings.fresh());
        this.servers = new StackServers(settings, folder, progress, clock, this::startLater);
    }

    /** Drops the future on purpose: the task reports its own failures, and {@link #close} ends it with the timers. */
    @SuppressWarnings("FutureReturnValueIgnored")
    private void startLater(Duration wait, Runnable what) {
        timers.schedule(() -> starters.execute(what), wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Starts everything and waits until all of it is ready.
     *
     * @throws StartException when anything does not start; nothing is left running then
     */
    public static LocalStack start(StackSettings settings) {
        return start(settings, new StartProgress(System.out, Clock.systemUTC()), Clock.systemUTC());
    }

    static LocalStack start(StackSettings settings, StartProgress progress, Clock clock) {
        LocalStack stack = new LocalStack(settings, progress, clock);
        stack.run();
        return stack;
    }

    /** As {@link #start}, for a stack that may be closed meanwhile. */
    void run() {
        try {
            progress.line("data", "in " + folder.folder() + ", logs in " + folder.logs());
            servers.keepers().forEach(Supervisor::prepare);
            if (servers.keycloak().dataAreOfAnotherBuild()) {
                progress.line(
                        "keycloak",
                        "keeps a realm older than the build's; --fresh takes the new one and drops all data");
            }
            new StartOrder(servers, settings.parts(), starters).start();
            servers.keepers().forEach(Supervisor::supervise);
        } catch (StartException e) {
            close();
            throw e;
        }
    }

    public URI gateway() {
        return url("gateway");
    }

    /** Where a part answers, such as {@code task}. */
    public URI url(String part) {
        return settings.address(part).url();
    }

    /** Where a part has its health and metrics. */
    public URI managementUrl(String part) {
        return settings.address(part).managementUrl();
    }

    /** Kafka's bootstrap servers. */
    public String kafka() {
        return servers.kafka().bootstrapServers();
    }

    /** A part's database, with all rights: for whoever compares what is stored with what is answered. */
    public DatabaseAccess database(String name) {
        return servers.access(name);
    }

    public URI issuer() {
        return servers.keycloak().issuer();
    }

    /** The passwords that were made up, Keycloak's administrator's among them; the file's owner alone reads it. */
    public Path secrets() {
        return folder.secrets();
    }

    /** The file that keeps the secrets of webhooks. */
    public Path webhookSecrets() {
        return folder.webhookSecrets();
    }

    /** The file that names whom to keep out at once. */
    public Path denied() {
        return folder.denied();
    }

    public URI tokenEndpoint() {
        return servers.keycloak().tokenEndpoint();
    }

    /**
     * Kills a part, {@code postgres}, {@code kafka} or {@code keycloak}, as a crash would; it is started again in its
     * time.
     */
    public void kill(String name) {
        servers.keeper(name).process().kill();
    }

    /** Whether a part, {@code postgres}, {@code kafka} or {@code keycloak} answers now. */
    public boolean isReady(String name) {
        return servers.keeper(name).isReady();
    }

    /** The process of a part, {@code postgres}, {@code kafka} or {@code keycloak}; another one after a restart. */
    public long pid(String name) {
        return servers.keeper(name).process().pid();
    }

    /**
     * Starts one more process of a part, on the same database and topics, and waits until it is ready. The gateway does
     * not know it and nobody starts it again; who asked for it closes it.
     *
     * @throws StartException when it does not start; nothing of it is left running then
     */
    public ChildProcess startReplica(String part, Address address) {
        QuarkusServer replica = servers.replica(part, address);
        replica.prepare();
        ChildProcess process = replica.launch();
        Readiness.await(replica, process);
        return process;
    }

    public StackSettings settings() {
        return settings;
    }

    synchronized boolean isOpen() {
        return !closed;
    }

    /** Stops everything, and what our applications write to last. Safe to call at any time and more than once. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        timers.shutdownNow();
        stop(keeper -> !STORES.contains(keeper.name()));
        stop(keeper -> STORES.contains(keeper.name()));
        starters.shutdown();
        folder.close();
    }

    private void stop(Predicate<Supervisor> which) {
        CompletableFuture.allOf(servers.keepers().stream()
                        .filter(which)
                        .map(keeper -> CompletableFuture.runAsync(keeper::close, starters))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private static Thread daemon(Runnable what) {
        Thread thread = new Thread(what, "local stack");
        thread.setDaemon(true);
        return thread;
    }
}
