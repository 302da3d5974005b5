package vn.lantoa.deploy.system;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import vn.lantoa.deploy.local.LocalStack;
import vn.lantoa.deploy.local.StackSettings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starts the whole system for the first system test and stops it after the last; its logs stay in
 * {@code target/system/logs}.
 */
public final class Stack implements BeforeAllCallback {

    private static final Path ROOT = Path.of("../..");
    private static final Path DATA = Path.of("target/system");

    private static volatile LocalStack running;

    @Override
    public void beforeAll(ExtensionContext context) {
        running = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Stack.class))
                .computeIfAbsent("stack", key -> start(), LocalStack.class);
    }

    private static LocalStack start() {
        return LocalStack.start(StackSettings.onFreePorts(ROOT, DATA).freshly());
    }

    /** Sends a signal such as {@code STOP} to a process. */
    public static void signal(String name, long process) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(process))
                        .start()
                        .waitFor())
                .isZero();
    }

    /** The system; fails outside of a {@link SystemTest}. */
    public static LocalStack running() {
        if (running == null) {
            throw new IllegalStateException("No stack runs: the test lacks @SystemTest");
        }
        return running;
    }
}
