package vn.lantoa.deploy.fault.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What the ledger says of each call.
 *
 * @param fates of the calls, in the order they were first sent
 * @param readings what the agencies saw
 */
public record History(List<Fate> fates, List<LedgerEntry> readings) {

    /**
     * A call and all that came back.
     *
     * @param answer the one that acknowledges it; null while it is unknown whether it had its effect
     * @param others every other outcome of its tries
     */
    public record Fate(Call call, @Nullable LedgerEntry answer, List<LedgerEntry> others) {

        public boolean acknowledged() {
            return answer != null;
        }

        public Stream<LedgerEntry> outcomes() {
            return Stream.concat(Stream.ofNullable(answer), others.stream());
        }
    }

    /** @throws IllegalArgumentException when an outcome belongs to no call: then it is no ledger */
    public static History of(List<LedgerEntry> entries) {
        Map<Long, Fate> fates = new LinkedHashMap<>();
        List<LedgerEntry> readings = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            switch (entry.what()) {
                case SENT -> fates.put(entry.call(), new Fate(sent(entry), null, new ArrayList<>()));
                case READ -> readings.add(entry);
                case ANSWERED -> fates.compute(entry.call(), (number, fate) -> answered(known(fate, entry), entry));
                default -> known(fates.get(entry.call()), entry).others().add(entry);
            }
        }
        return new History(List.copyOf(fates.values()), List.copyOf(readings));
    }

    /** An entry of this kind is only written with its call. */
    private static Call sent(LedgerEntry entry) {
        return Objects.requireNonNull(entry.sent());
    }

    private static Fate answered(Fate fate, LedgerEntry answer) {
        if (fate.acknowledged()) {
            fate.others().add(answer);
            return fate;
        }
        return new Fate(fate.call(), answer, fate.others());
    }

    private static Fate known(@Nullable Fate fate, LedgerEntry entry) {
        if (fate == null) {
            throw new IllegalArgumentException("nobody sent call " + entry.call());
        }
        return fate;
    }

    public long items() {
        return fates.stream()
                .filter(fate -> fate.call().kind() != CallKind.DUPLICATE)
                .mapToLong(fate -> fate.call().items().size())
                .sum();
    }

    public long unknown() {
        return fates.stream().filter(fate -> !fate.acknowledged()).count();
    }
}
