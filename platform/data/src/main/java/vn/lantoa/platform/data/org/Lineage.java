package vn.lantoa.platform.data.org;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.Validity;

/** Which organisations came from which, and when each of them exists. Immutable. */
public final class Lineage {

    private final Map<String, Member> members;

    /**
     * An organisation.
     *
     * @param predecessors the codes of those it came from
     * @param validFrom its first day; null: since ever
     * @param validTo its last day; null while it exists
     */
    public record Member(
            String code,
            List<String> predecessors,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        /** Whether it exists on a day. */
        public boolean isValidOn(LocalDate day) {
            return days().holds(day);
        }

        private Validity days() {
            return new Validity(validFrom, validTo);
        }
    }

    public Lineage(Collection<Member> members) {
        this.members = members.stream().collect(Collectors.toMap(Member::code, Function.identity()));
    }

    /**
     * The circle that an organisation would close if it came from these: its own code, those on the way, and its own
     * code again. Empty where it closes none.
     */
    public Optional<List<String>> circle(String code, Collection<String> predecessors) {
        Deque<List<String>> ways = new ArrayDeque<>();
        predecessors.forEach(first -> ways.add(List.of(code, first)));
        Set<String> seen = new HashSet<>();
        while (!ways.isEmpty()) {
            List<String> way = ways.remove();
            String last = way.get(way.size() - 1);
            if (last.equals(code)) {
                return Optional.of(way);
            }
            if (seen.add(last)) {
                predecessorsOf(last).forEach(next -> ways.add(append(way, next)));
            }
        }
        return Optional.empty();
    }

    /** Whether there is an organisation of a code. */
    public boolean has(String code) {
        return members.containsKey(code);
    }

    /** The organisation of a code, if there is one. */
    public Optional<Member> member(String code) {
        return Optional.ofNullable(members.get(code));
    }

    /** Those that name an organisation as predecessor, by code. */
    public List<Member> successors(String code) {
        return successorsOf(code).stream().map(members::get).toList();
    }

    /**
     * The codes that are an organisation's own on a day: its code and those of the organisations it came from,
     * transitively. None before its first day and after its last one; of one that is not known, its code.
     */
    public Set<String> own(String code, LocalDate day) {
        boolean away = has(code) && !isValidOn(code, day);
        return away ? Set.of() : origins(code);
    }

    /** The code of an organisation and those of the organisations it came from, transitively, whenever they existed. */
    public Set<String> origins(String code) {
        Set<String> origins = new TreeSet<>();
        collect(code, this::predecessorsOf, origins);
        return origins;
    }

    /** The codes for which an organisation answers on a day, by code. */
    public List<String> answeredBy(String code, LocalDate day) {
        return own(code, day).stream()
                .filter(one -> answering(one, day).contains(code))
                .toList();
    }

    /** Who answers for an organisation on a day: itself while it exists, else those that came from it, by code. */
    public List<String> answering(String code, LocalDate day) {
        Set<String> answering = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(code));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (seen.add(next)) {
                if (isValidOn(next, day)) {
                    answering.add(next);
                } else {
                    open.addAll(successorsOf(next));
                }
            }
        }
        return List.copyOf(answering);
    }

    /**
     * Whether an organisation exists on some of these days, and on each of the others itself, one that it came from or
     * one that came from it.
     */
    public boolean covers(String code, LocalDate first, LocalDate last) {
        Member own = members.get(code);
        if (own == null || !own.days().meets(first, last)) {
            return false;
        }
        Set<String> line = new LinkedHashSet<>();
        collect(code, this::predecessorsOf, line);
        line.remove(code);
        collect(code, this::successorsOf, line);
        LocalDate day = first;
        while (!day.isAfter(last)) {
            LocalDate covered = lastDayFrom(line, day);
            if (covered == null || covered.equals(LocalDate.MAX)) {
                return covered != null;
            }
            day = covered.plusDays(1);
        }
        return true;
    }

    /** The last day of whoever exists on a day and ends last; null where nobody does. */
    private @Nullable LocalDate lastDayFrom(Set<String> line, LocalDate day) {
        LocalDate latest = null;
        for (String code : line) {
            Member member = members.get(code);
            if (member != null && member.isValidOn(day)) {
                LocalDate end = member.validTo() == null ? LocalDate.MAX : member.validTo();
                latest = latest == null || end.isAfter(latest) ? end : latest;
            }
        }
        return latest;
    }

    private static void collect(String code, Function<String, List<String>> next, Set<String> found) {
        if (found.add(code)) {
            next.apply(code).forEach(one -> collect(one, next, found));
        }
    }

    private boolean isValidOn(String code, LocalDate day) {
        return Optional.ofNullable(members.get(code))
                .filter(member -> member.isValidOn(day))
                .isPresent();
    }

    private List<String> predecessorsOf(String code) {
        Member member = members.get(code);
        return member == null ? List.of() : member.predecessors();
    }

    private List<String> successorsOf(String code) {
        return members.values().stream()
                .filter(member -> member.predecessors().contains(code))
                .map(Member::code)
                .sorted()
                .toList();
    }

    private static List<String> append(List<String> way, String next) {
        List<String> longer = new ArrayList<>(way);
        longer.add(next);
        return List.copyOf(longer);
    }
}
