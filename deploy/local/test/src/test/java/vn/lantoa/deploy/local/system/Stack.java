package vn.lantoa.deploy.local.system;

import java.nio.file.Path;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import vn.lantoa.deploy.local.LocalStack;
import vn.lantoa.deploy.local.StackSettings;

/**
 * Starts the whole system for the first system test and stops it after the last; its logs stay in
 * {@code target/system/logs}.
 */
public final class Stack implements BeforeAllCallback {

    private static final Path ROOT = Path.of("../../..");
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

    /** The system; fails outside of a {@link SystemTest}. */
    public static LocalStack running() {
        if (running == null) {
            throw new IllegalStateException("No stack runs: the test lacks @SystemTest");
        }
        return running;
    }
}
