package vn.lantoa.gateway.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** task and media answer, event is installed but down, reporting is not installed; all patience is short. */
public class House implements QuarkusTestResourceLifecycleManager {

    /** The argument with which event is not installed, so that nothing is down. */
    public static final String WHOLE = "whole";

    private static FakeService task;
    private static Path denied;
    private static FakeService media;
    private boolean whole;

    public static FakeService task() {
        return task;
    }

    public static FakeService media() {
        return media;
    }

    @Override
    public void init(Map<String, String> arguments) {
        whole = arguments.containsKey(WHOLE);
    }

    @Override
    public Map<String, String> start() {
        task = new FakeService("task");
        media = new FakeService("media");
        task.setOpenApi("""
                {"openapi":"3.1.0","paths":{
                  "/api/v1/plans":{"get":{"operationId":"list","responses":{"200":{"description":"ok"}}}},
                  "/api/v1/submissions":{"get":{"operationId":"stranger","responses":{}}}}}""");
        Map<String, String> config = new HashMap<>();
        install(config, "task", task.url());
        install(config, "media", media.url());
        if (!whole) {
            install(config, "event", "http://127.0.0.1:" + closedPort());
        }
        config.put("lantoa.gateway.upstream.answer-timeout", "PT2S");
        config.put("lantoa.gateway.upstream.wait-timeout", "PT1S");
        config.put("lantoa.gateway.upstream.connections", "4");
        config.put("lantoa.gateway.upstream.waiting", "4");
        config.put("lantoa.gateway.limits.body-watch", "PT0.3S");
        config.put("lantoa.gateway.limits.head-patience", "PT1.5S");
        config.put("lantoa.identity.keys-every", "PT0.1S");
        config.put("lantoa.identity.keys-at-most-every", "PT0.1S");
        config.put("lantoa.identity.denied", denied().toString());
        config.put("lantoa.identity.denied-every", "PT0.1S");
        config.put("lantoa.gateway.health.cache", "PT0.05S");
        config.put("lantoa.gateway.openapi.every", "PT0.5S");
        config.put("lantoa.gateway.openapi.retry-every", "PT0.2S");
        config.put("lantoa.gateway.cors.origins", "http://localhost:3000");
        config.put("lantoa.public-url", "http://house.test");
        return config;
    }

    private static Path denied() {
        try {
            denied = Files.createTempFile("denied", ".csv");
            return denied;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Keeps out whom these lines name, and nobody else. */
    public static void deny(String... lines) {
        try {
            Files.write(denied, List.of(lines));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void install(Map<String, String> config, String name, String url) {
        config.put("lantoa.gateway.services." + name + ".url", url);
        config.put("lantoa.gateway.services." + name + ".management-url", url);
    }

    private static int closedPort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void stop() {
        task.close();
        media.close();
    }
}
