package vn.lantoa.deploy.local;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

import vn.lantoa.deploy.embedded.process.StartException;

/**
 * What waits for what when the system starts. A service waits for its database only; whatever else is missing, it
 * starts and stays ready.
 */
final class StartOrder {

    private final StackServers servers;
    private final List<Application> parts;
    private final Executor starters;
    private final CompletableFuture<Void> failure = new CompletableFuture<>();

    StartOrder(StackServers servers, List<Application> parts, Executor starters) {
        this.servers = servers;
        this.parts = parts;
        this.starters = starters;
    }

    /**
     * Starts everything, once, and waits until all of it is ready.
     *
     * @throws StartException as soon as anything does not start; the rest may still be starting then
     */
    void start() {
        List<CompletableFuture<Void>> starts = new ArrayList<>();
        CompletableFuture<Void> database = start(StackSettings.POSTGRES);
        starts.add(database);
        starts.add(start(StackSettings.KAFKA).thenRunAsync(servers::createTopics, starters));
        starts.add(start(StackSettings.KEYCLOAK));
        parts.forEach(part -> starts.add(part.database()
                .map(name -> database.thenRunAsync(() -> servers.createDatabase(name), starters)
                        .thenComposeAsync(done -> start(part.name()), starters))
                .orElseGet(() -> start(part.name()))));
        CompletableFuture<?>[] watched = starts.stream().map(this::watched).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.anyOf(failure, CompletableFuture.allOf(watched)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartException known
                    ? known
                    : new StartException("the system does not start: " + e.getCause(), e);
        }
    }

    /** A start whose failure is that of everything. */
    private CompletableFuture<Void> watched(CompletableFuture<Void> start) {
        return start.whenComplete((done, cause) -> {
            if (cause != null) {
                failure.completeExceptionally(cause);
            }
        });
    }

    private CompletableFuture<Void> start(String name) {
        Supervisor keeper = servers.keeper(name);
        return CompletableFuture.runAsync(() -> keeper.start(failure::completeExceptionally), starters);
    }
}
