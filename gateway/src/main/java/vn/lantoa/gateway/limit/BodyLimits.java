package vn.lantoa.gateway.limit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.runtime.configuration.MemorySize;

/** How many bytes the body of a request to an address may have. */
@ApplicationScoped
public class BodyLimits {

    private final long byDefault;
    private final List<Map.Entry<String, Long>> byPrefix;

    @Inject
    BodyLimits(LimitConfig config) {
        this(config.body().asLongValue(), longs(config.bodies()));
    }

    BodyLimits(long byDefault, Map<String, Long> byPrefix) {
        this.byDefault = byDefault;
        this.byPrefix = byPrefix.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(entry -> -entry.getKey().length()))
                .toList();
    }

    private static Map<String, Long> longs(Map<String, MemorySize> sizes) {
        return sizes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .asLongValue()));
    }

    /** The limit of an address, in bytes. */
    public long of(String path) {
        for (Map.Entry<String, Long> entry : byPrefix) {
            String prefix = entry.getKey();
            if (path.startsWith(prefix) && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/')) {
                return entry.getValue();
            }
        }
        return byDefault;
    }

    /** A limit in words, for example {@code 21 MiB}. */
    public static String inWords(long bytes) {
        if (bytes >= 1 << 20 && bytes % (1 << 20) == 0) {
            return (bytes >> 20) + " MiB";
        }
        return bytes >= 1 << 10 && bytes % (1 << 10) == 0 ? (bytes >> 10) + " KiB" : bytes + " B";
    }
}
